SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA released;
CREATE FUNCTION released.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'a ledger is append-only';
END
$$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE released.articles (
    entry bigint NOT NULL,
    text bytea NOT NULL,
    document text NOT NULL,
    mentions bytea NOT NULL,
    mentions_size integer NOT NULL
);
CREATE TABLE released.claims (
    entry bigint NOT NULL,
    ordinal integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    type integer NOT NULL,
    place text COLLATE pg_catalog."C",
    valid_from date,
    valid_until date,
    said_from date,
    said_until date,
    published_from date,
    published_until date,
    document text NOT NULL
);
CREATE TABLE released.entries (
    sequence bigint NOT NULL,
    kind integer NOT NULL,
    article text NOT NULL COLLATE pg_catalog."C",
    content bytea NOT NULL,
    previous bytea NOT NULL,
    hash bytea NOT NULL,
    recorded timestamp with time zone NOT NULL,
    CONSTRAINT entries_content_check CHECK ((length(content) = 32)),
    CONSTRAINT entries_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT entries_previous_check CHECK ((length(previous) = 32))
);
CREATE TABLE released.intakes (
    id bigint NOT NULL,
    key bytea NOT NULL,
    article text NOT NULL COLLATE pg_catalog."C",
    original bytea NOT NULL,
    form text NOT NULL,
    recorded timestamp with time zone NOT NULL,
    CONSTRAINT intakes_key_check CHECK ((length(key) = 32))
);
CREATE TABLE released.migrations (
    version integer NOT NULL,
    name text NOT NULL,
    run timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE released.originals (
    hash bytea NOT NULL,
    body bytea NOT NULL,
    size bigint NOT NULL,
    CONSTRAINT originals_hash_check CHECK ((length(hash) = 32))
);
CREATE TABLE released.search_articles (
    id bigint NOT NULL,
    article text NOT NULL COLLATE pg_catalog."C",
    claims integer NOT NULL,
    words tsvector NOT NULL
);
CREATE TABLE released.search_claims (
    id bigint NOT NULL,
    place bigint,
    side text COLLATE pg_catalog."C",
    type integer NOT NULL,
    factuality integer NOT NULL,
    words tsvector NOT NULL,
    source tsvector NOT NULL
);
CREATE TABLE released.search_places (
    id bigint NOT NULL,
    place text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL,
    claims integer NOT NULL,
    spot point NOT NULL
);
ALTER TABLE released.search_places ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME released.search_places_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE released.search_state (
    indexed bigint NOT NULL
);
CREATE TABLE released.texts (
    hash bytea NOT NULL,
    body bytea NOT NULL,
    CONSTRAINT texts_hash_check CHECK ((length(hash) = 32))
);
INSERT INTO released.articles VALUES (1, '\xdb282b086cfa4bab566db8795fbecf2ef872b60291f0917e3e539a698c499d8d', '{"id":"article-0","url":"https://example.org/article-0?a=1&b=2","outlet":null,"title":null,"byline":"<b> Kassala","published":{"value":null,"precision":"none","basis":"none"},"updated":{"value":"2023-10-11","precision":"day","basis":"none"},"language":"en","textSha256":"db282b086cfa4bab566db8795fbecf2ef872b60291f0917e3e539a698c499d8d","warnings":["«тримає позиції» line\nbreak \uD83D\uDE42 \"quoted\""],"blocks":[{"start":94,"end":174,"kind":"heading"},{"start":372,"end":375,"kind":"heading"}]}', '\x8358010080aaaaaaeaff7435e0b3ba83a9a9b99b99def21c90a73ca6e741cc4c2242c1d5442d55d52033c1c10012f276cb6b4278de22f290878b86df7bfb6bbf18568cbd1a1e1e0e7038ecc5747878380c30d0431d3f362a353fdf4031bbc9336cc6a9430d85942966d84e816586edce0a5fb7909f6292e95a3d504ae4a9ca31843555234dd7cb25794acfedc23fca6bb957e55f792b2fefbfca9f727fff59fe9697722fafe5adf24ef822636428ac9e268695cd7b85c89eb20b027bc3d5c98060550553617629934cfcb0f4a18b936f8c2cf41d569ff65d610af2e866969988d6c7be31e6d40c2763ccb937ba5388c15f03e329864d6628c875e9da2e9476c38004e1c3a3cb090994258f5c9aee7605eeb8eaa14797b5691a76db9869bce4678e4c8e6f781e189c1bdc0c0b1f26f27645837668db5e2b8416ed1874535d1728c0c95f25ced9f3c292a1e029c3eae6a84fa6ee74df74a639b79d56f087c13ef4e6a8b5ae8d02cdfc52859df4ffff86c21436c9f1072c3e7cd4040debe605bb7a57885ce1ed4c70e4fc8d59a0303245274fb0f8041f4a6e6bbac16863fa61683ba3fb583b9a7288b061f734c5492c996562585def5f06', 690);
INSERT INTO released.articles VALUES (2, '\xdc45e586c7f44a905d0714e84fc2b9dfc7669862dd409d4dbfc8c19486b88401', '{"id":"article-1","url":null,"outlet":"é \u0001","title":null,"byline":"é tab\there","published":{"value":"2025-06-18T07:12:08Z","precision":"instant","basis":"text"},"updated":{"value":"2020-09","precision":"month","basis":"text"},"caption":"é ієрихон back\\slash","language":"ru","textSha256":"dc45e586c7f44a905d0714e84fc2b9dfc7669862dd409d4dbfc8c19486b88401","warnings":[],"blocks":[{"start":286,"end":333,"kind":"caption"},{"start":183,"end":211,"kind":"clutter"}]}', '\x0342010080aaaaaaeaff7475e04b5ec41d54d54c4d4df596e7803c9c32f2a061a6eea1e066a29e6aea0019e060000179b8e425214f79b8e5c5214f09099990007938a94198e777691936e6ed2e580c068705df1882c162050b5aa761e7f04d13bebfc1e7128729c0edeada5e82b0149f0b5cdb12028f709d247cbca672979dcf8f8fcbe497e7ddff1fdbe7edb5feaa7fea7dfbbaabff40b84c7e08707c9d26420e932f3131dc0de7c8231c2283f0147c8e7c8283121a2b61487c8c63e0e74c8a4363acea6dd3365dd70a2b0d21a7942538e574e511044e53940749ea97c470e0c4617f8c6561c002972f0f572bddf0ea0fd041e986104871a50da1b687cc40e012bb2152909d42623f87c54921943589e87eee86b9fabddeb7d737db97fa77fb567fd6dff50e62affb1cfd10a7585e40987c81db2b7bd04258293bd328dbeb4611a6c4707b29d44177c658821fe7c8702839a5cbb27bf2c3598064200ce9ca25bfc0e1edbba478ba5ca7cae5152b210bb81cc698c350a41012c6b814cf437898e9d079148be6207ad1cb4608238454521166ff094ef6eb4af074caa56c65df186bb46ea5edb516d546cffef29c72377c99babdc54be0127808707afd30', 645);
INSERT INTO released.articles VALUES (3, '\x08210a7834169d46f00fd3fec2d0c3b2351e02814e4ff749ca433d0ceda549a0', '{"id":"article-2","url":"https://example.org/article-2?a=1&b=2","outlet":null,"title":null,"byline":null,"published":{"value":"2015-11","precision":"month","basis":"metadata"},"updated":{"value":"2016-04-16T22:01:25Z","precision":"instant","basis":"given"},"language":"en","textSha256":"08210a7834169d46f00fd3fec2d0c3b2351e02814e4ff749ca433d0ceda549a0","warnings":[],"blocks":[]}', '\x83f1010080aaaaaaeaff7455e04b5ed41dd4d44cd5d41412122001224e0979ca637a1e34dc34dd0dc25ccdd34c0d02121c1cc0210032ae71c98cbce421af0979710888c80880488f04f03c5c44cdb6bd13b4564e31576f71719148342e73e6402412898408b4351976ad33c2afbedfc0f5b199b71eb672a313098e21ba3ec2e685e2f0a186cdcb9ce3d3d8c5db583d7da13dddb1e3ef749976f4487f699fbe32fa47cff4408fe92adda4efc727463f689f762fd2351dd20d38d6ad9b7bd80d9a1a160bdf05b7f283cd84c8950247702b0f8be3e8e80c8ef3c61656c1e0636cfdca87088ed64558534c73295561843295562ae368bb00abc534cb445572b87ad5045864929daf181de8de3bcdbd4b97744bf769477fe88eeee940cfe098776388fd6758bc7e0b8e75b71e5b179bb168994c1ba98caef22d47ef8f1c6f0c3a73d1c46513b01d8419e16353fb30f7b0622ab24a2a2584d04526a554a5e6e8bb365a54167d37861a1c216a1a7ce386c1b58ecdc613939fccc693d34232fa967613fa49fb45501f387aef862ec086b16d39061fe27ba4d596af385e75566a175de92c86c12cb06705a3af7b3eae335ad80c2bd27a86bf5d1790f9b4dddcb5b6bfa54956e9a4206e25d826b26660836bd2c33f3a7a265a4e8d2e0b63ca5ceb4a9492e3413653726aa4108a8fa32b2e3d0b5d1f97be0fccd70bcffeff02225470e010b0a0e036c7eec2f5c6503df3ae6fc20216ef4ea1b86c6759a172591a294d6e54a52b26bc71c1ad975d0f28bcbe3c7b15afafd02d3da46b7aa2470ce29214db0f03', 996);
INSERT INTO released.articles VALUES (4, '\xd3834d41ea6c09dfc7aa77c9aa3790988888c66876d71e4be6c73c9741d23f21', '{"id":"article-0","url":"https://example.org/article-0?a=1&b=2","outlet":null,"title":null,"byline":null,"published":{"value":null,"precision":"none","basis":"none"},"updated":{"value":"2020-08-04T12:56:11Z","precision":"instant","basis":"url"},"language":"en","textSha256":"d3834d41ea6c09dfc7aa77c9aa3790988888c66876d71e4be6c73c9741d23f21","warnings":["Kassala «тримає позиції» Мар''янівка Ер-Рахад"],"blocks":[{"start":296,"end":322,"kind":"clutter"},{"start":296,"end":318,"kind":"caption"},{"start":262,"end":331,"kind":"clutter"}]}', '\x8356010080aaaaaaeaff7435e04b5ed41d54d5cdd44cf5ec79ca631ed3f3a06926e1ae9066a2916a6a1099e0600071c9bce629232f79c8c3d1212101322113f29287939a99e72797aaefd61beb2e18ac60b0ba1b4b31182c168b05a793e3779a0a6cf8ea0a9f72e847823bc9ec4e4260ce3e653823ad00f100675423f06e89f93556975fe5f7f6697bdabefeff0b81fbd1f704774518e070a6c87ea2d9292975d34160842c1cca97ed7157be97dbf6b1dcca4f08bc0d789c8899721e6922ce10187d86db3566df28235bdbeaae3d28ab6b8131329cd5fba669b411f0c314180ef94215c7942f94b8a2e14cd5096629319c00813e2e9cd30738bc3cfa858ff7cbe873e0213ab407d91c64adf42a90e84af4ea4dc287902f8121f0867c0a7ce6c0b062e1f82e0cc4c191947bd3586b956a3b6b3aab5a2d9062a7dcf53926087071bcffb41cbbc3f1b41c9fd7ba0ab90a7335fb3054e55bb96d8fcfb6cfe5dff6547e943fe50681447e8e0cc7cb380accc499fea456af626f0f4cd5aa7cb6a50ca6bfd42ec7079f065d935a361018c29c3df7f46282bb620aee4a9bfc7b26dbba9673132badacec5a63745b6bdb5ad34efd75a43e34cd8023d3ee2ee41902337126ee094ed7ebeb01', 686);
INSERT INTO released.claims VALUES (1, 0, '3909de0aae16d309', 13, 'geonames:100421', NULL, NULL, '2018-09-04', '2018-10-03', NULL, NULL, '{"article":"article-0","claim":"3909de0aae16d309","start":324,"end":347,"quote":"ge \u0001 «тримає позиції» <","type":"reinforces","agent":{"side":null,"actor":"Ер-Рахад \"quoted\""},"target":{"side":null,"actor":null},"place":{"id":"geonames:100421","name":"взяли","kind":"railway","lat":76.56422486834424,"lon":114.31653,"admin":"\uD83D\uDE42 the northern edge","country":"","population":4220638713},"relation":{"kind":"in"},"source":[{"name":"troops troops","kind":"military","side":"RSF","role":"Ер-Рахад Мар''янівка <b> Kassala"},{"name":"tab\there é","kind":"other","side":null,"role":"it is said \uD83D\uDE42 line\nbreak не подтверждено"}],"factuality":"CT+","time":null,"said":{"start":"2018-09-04","end":"2018-10-03","precision":"instant"},"confidence":0.6560029870159938,"weapon":"Kassala","placeMention":{"start":289,"end":364,"name":"\uD83D\uDE42 \"quoted\""},"disclaimers":[{"start":475,"end":515}]}');
INSERT INTO released.claims VALUES (1, 1, '62b32466fe8a9907', 2, 'geonames:100479', NULL, NULL, NULL, NULL, NULL, NULL, '{"article":"article-0","claim":"62b32466fe8a9907","start":441,"end":471,"quote":"ахад <b> \u0001 «тримає позиції» іє","type":"partly-controls","agent":{"side":null,"actor":"«тримає позиції» é"},"target":{"side":null,"actor":null},"place":{"id":"geonames:100479","name":"back\\slash","kind":"country","lat":-37.0982556357506,"lon":-172.82299,"admin":"tab\there Kassala","country":"AM","population":5572020466},"relation":{"kind":"in"},"source":[{"name":"it is said the northern edge","kind":"unit","side":null,"role":null},{"name":"ієрихон Мар''янівка","kind":"local","side":null,"role":null}],"factuality":"CT+","time":null,"said":null,"confidence":0.03451881279913653,"weapon":null,"placeMention":{"start":438,"end":447,"name":"Мар''янівка it is said"},"disclaimers":[]}');
INSERT INTO released.claims VALUES (2, 0, '59d0e96564052af2', 2, NULL, '2014-03-03', '2014-04-05', NULL, NULL, '2025-06-18', '2025-06-19', '{"article":"article-1","claim":"59d0e96564052af2","start":91,"end":154,"quote":"break взяли tab\there it is said tab\there \uD83D\uDE42 the northern edge «","type":"partly-controls","agent":{"side":null,"actor":"\uD83D\uDE42 12 km"},"target":{"side":"UA","actor":"line\nbreak"},"place":null,"relation":{"kind":"direction"},"source":[],"factuality":"CT+","time":{"start":"2014-03-03","end":"2014-04-05","precision":"none"},"said":null,"confidence":0.36720597854219655,"weapon":null,"placeMention":{"start":85,"end":135,"name":"line\nbreak Ер-Рахад"},"disclaimers":[]}');
INSERT INTO released.claims VALUES (2, 1, '1ee3480052665fd3', 6, 'geonames:100403', NULL, NULL, NULL, '2024-04-14', '2025-06-18', '2025-06-19', '{"article":"article-1","claim":"1ee3480052665fd3","start":373,"end":380,"quote":" <b> не","type":"holds","agent":{"side":null,"actor":"Мар''янівка взяли"},"target":{"side":"UA","actor":null},"place":{"id":"geonames:100403","name":"Мар''янівка","kind":"other","lat":-81.592926723693,"lon":148.61066,"admin":"«тримає позиції» it is said","country":"SD","population":0},"relation":{"kind":"at-border","bearing":"NW","distanceKm":{"min":null,"max":10}},"source":[{"name":"Kassala \"quoted\"","kind":"unit","side":null,"role":null},{"name":"взяли é","kind":"military","side":null,"role":"«тримає позиції» back\\slash the northern edge back\\slash"}],"factuality":"PR+","time":null,"said":{"start":null,"end":"2024-04-14","precision":"none"},"confidence":0.06902019030834557,"weapon":"\u0001","placeMention":{"start":100,"end":137,"name":"troops the northern edge"},"disclaimers":[{"start":316,"end":344}]}');
INSERT INTO released.claims VALUES (3, 0, '69876c7d621feebf', 13, 'local:place-469', '2018-03-21', '2018-04-10', NULL, NULL, '2015-11-01', '2015-12-01', '{"article":"article-2","claim":"69876c7d621feebf","start":371,"end":376,"quote":"нівка","type":"reinforces","agent":{"side":"UA","actor":"взяли tab\there"},"target":{"side":null,"actor":null},"place":{"id":"local:place-469","name":"\"quoted\"","kind":"facility","lat":-32.19878847813177,"lon":42.98879,"admin":"Kassala Ер-Рахад","country":"","population":0},"relation":{"kind":"at-border","bearing":"NW"},"source":[],"factuality":"PS-","time":{"start":"2018-03-21","end":"2018-04-10","precision":"day"},"said":null,"confidence":0.4506151301090676,"weapon":null,"placeMention":{"start":639,"end":693,"name":"«тримає позиції» взяли"},"disclaimers":[]}');
INSERT INTO released.claims VALUES (3, 1, '455747b0134c9caf', 9, NULL, NULL, NULL, '2022-03-12', '2022-03-31', '2015-11-01', '2015-12-01', '{"article":"article-2","claim":"455747b0134c9caf","start":533,"end":577,"quote":"2 km line\nbreak é 12 km <b> <b> é взяли back","type":"attacks","agent":{"side":null,"actor":null},"target":{"side":null,"actor":null},"place":null,"relation":{"kind":"in"},"source":[{"name":"\uD83D\uDE42 troops","kind":"journalist","side":"RU","role":null}],"factuality":"PR-","time":null,"said":{"start":"2022-03-12","end":"2022-03-31","precision":"month"},"confidence":0.5100185594102454,"weapon":null,"placeMention":{"start":143,"end":171,"name":"не подтверждено troops"},"disclaimers":[{"start":534,"end":609}]}');
INSERT INTO released.claims VALUES (4, 0, '29b28e2967fb8109', 4, 'geonames:100202', '2025-04-02', '2025-05-02', NULL, NULL, NULL, NULL, '{"article":"article-0","claim":"29b28e2967fb8109","start":164,"end":234,"quote":"р''янівка \u0001 \u0001 Ер-Рахад line\nbreak tab\there troops \"quoted\" line\nbreak é","type":"advances","agent":{"side":null,"actor":null},"target":{"side":null,"actor":null},"place":{"id":"geonames:100202","name":"\u0001","kind":"road","lat":-6.4198885282594205,"lon":19.23459,"admin":"the northern edge «тримає позиції»","country":"AM","population":4515944007},"relation":{"kind":"in"},"source":[{"name":"12 km the northern edge","kind":"outlet","side":null,"role":null},{"name":"12 km Ер-Рахад","kind":"other","side":null,"role":null}],"factuality":"PR-","time":{"start":"2025-04-02","end":"2025-05-02","precision":"none"},"said":null,"confidence":0.050732413796117724,"weapon":"Ер-Рахад","placeMention":{"start":567,"end":614,"name":"Kassala взяли"},"disclaimers":[]}');
INSERT INTO released.claims VALUES (4, 1, '7f10f2d77e5c6110', 13, 'geonames:100025', NULL, NULL, NULL, NULL, NULL, NULL, '{"article":"article-0","claim":"7f10f2d77e5c6110","start":237,"end":271,"quote":"ssala Ер-Рахад ієрихон \u0001 Ер-Рахад ","type":"reinforces","agent":{"side":null,"actor":null},"target":{"side":null,"actor":"\u0001"},"place":{"id":"geonames:100025","name":"é","kind":"settlement","lat":-7.27696536913372,"lon":-65.49905,"admin":"\"quoted\" the northern edge","country":"SD","population":274336315},"relation":{"kind":"toward","distanceKm":{"min":4.96072158914093,"max":20}},"source":[{"name":"\"quoted\" troops","kind":"military","side":"RSF","role":"Kassala it is said é Ер-Рахад"},{"name":"\uD83D\uDE42 ієрихон","kind":"anonymous","side":"RSF","role":null}],"factuality":"Uu","time":null,"said":{"start":null,"end":null,"precision":"period"},"confidence":0.9098001806576738,"weapon":null,"placeMention":{"start":146,"end":165,"name":"back\\slash troops"},"disclaimers":[]}');
INSERT INTO released.entries VALUES (1, 1, 'article-0', '\xbd96d62a4c11f1df7c521015421f7f0e40014548c4eb3d47483b089be9baa0bf', '\x0000000000000000000000000000000000000000000000000000000000000000', '\xf7570fa161d567808c23c897a3c33f3be971a56a7729b3f333e930f175985674', '2026-11-27 08:36:22.428+00');
INSERT INTO released.entries VALUES (2, 1, 'article-1', '\x42f7b19185955743eb4e47b42a055e8c1d04f1d7b3ca98cec0ede9ecbb4afc54', '\xf7570fa161d567808c23c897a3c33f3be971a56a7729b3f333e930f175985674', '\x6f4cf0ca509ce6a951451fbd21b8c5df900890d947e104bc877aaf14c10362a4', '2026-11-27 08:36:22.428+00');
INSERT INTO released.entries VALUES (3, 1, 'article-2', '\x03df9958221f693d167af0036c4adbf97b8a322fd064c1ae053b2df0c31e528b', '\x6f4cf0ca509ce6a951451fbd21b8c5df900890d947e104bc877aaf14c10362a4', '\xe512f9d0cd830ad2dce183565523df47299a54f2f82c147d5db68ab3e3dbb6f0', '2026-11-27 08:36:22.428+00');
INSERT INTO released.entries VALUES (4, 1, 'article-0', '\xef4805e0217a08cca6cd3e9064af4a1f5167d70f1c7fa290e7565487f2a73deb', '\xe512f9d0cd830ad2dce183565523df47299a54f2f82c147d5db68ab3e3dbb6f0', '\x96fd80f15fd606d7ba222f2d8b26ce1cce1b161b192bf97622fd5fe8ac17f784', '2026-11-27 08:36:22.428+00');
INSERT INTO released.migrations VALUES (1, '0001-ledger.sql', '2026-11-27 08:36:22.289647+00');
INSERT INTO released.migrations VALUES (2, '0002-search.sql', '2026-11-27 14:20:20.028681+00');
INSERT INTO released.search_state VALUES (0);
INSERT INTO released.texts VALUES ('\xdb282b086cfa4bab566db8795fbecf2ef872b60291f0917e3e539a698c499d8d', '\x6c696e650a627265616b204b617373616c612074726f6f7073206261636b5c736c617368204b617373616c612074726f6f707320d0bdd0b520d0bfd0bed0b4d182d0b2d0b5d180d0b6d0b4d0b5d0bdd0be206c696e650a627265616b206c696e650a627265616b20f09f9982206974206973207361696420f09f998220c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb206c696e650a627265616b2074616209686572652001206261636b5c736c617368206c696e650a627265616b2074726f6f707320d09cd0b0d18027d18fd0bdd196d0b2d0bad0b0203c623e20d0b2d0b7d18fd0bbd0b820c3a92074616209686572652074726f6f707320d0bdd0b520d0bfd0bed0b4d182d0b2d0b5d180d0b6d0b4d0b5d0bdd0be2074726f6f707320c3a920d095d1802dd0a0d0b0d185d0b0d0b420d09cd0b0d18027d18fd0bdd196d0b2d0bad0b0202271756f7465642220c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb20d0b2d0b7d18fd0bbd0b820746865206e6f72746865726e206564676520746865206e6f72746865726e2065646765200120c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb203c623e2069742069732073616964206c696e650a627265616b204b617373616c6120c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb20746865206e6f72746865726e2065646765203132206b6d20d0bdd0b520d0bfd0bed0b4d182d0b2d0b5d180d0b6d0b4d0b5d0bdd0be20d095d1802dd0a0d0b0d185d0b0d0b4203c623e200120c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb20d196d194d180d0b8d185d0bed0bd206c696e650a627265616b20d095d1802dd0a0d0b0d185d0b0d0b42069742069732073616964203132206b6d2001');
INSERT INTO released.texts VALUES ('\xdc45e586c7f44a905d0714e84fc2b9dfc7669862dd409d4dbfc8c19486b88401', '\xd0bdd0b520d0bfd0bed0b4d182d0b2d0b5d180d0b6d0b4d0b5d0bdd0be20d196d194d180d0b8d185d0bed0bd20d0b2d0b7d18fd0bbd0b82069742069732073616964206261636b5c736c61736820c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb203132206b6d20746162096865726520c3a9206c696e650a627265616b20d0b2d0b7d18fd0bbd0b8207461620968657265206974206973207361696420746162096865726520f09f998220746865206e6f72746865726e206564676520c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb20d095d1802dd0a0d0b0d185d0b0d0b42074726f6f70732074726f6f707320d196d194d180d0b8d185d0bed0bd203132206b6d20d095d1802dd0a0d0b0d185d0b0d0b420d095d1802dd0a0d0b0d185d0b0d0b420746865206e6f72746865726e206564676520d0b2d0b7d18fd0bbd0b820c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb20c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb2074726f6f70732069742069732073616964206261636b5c736c61736820746162096865726520c3a920746162096865726520d0b2d0b7d18fd0bbd0b820746865206e6f72746865726e2065646765206c696e650a627265616b2074726f6f7073203c623e20d0bdd0b520d0bfd0bed0b4d182d0b2d0b5d180d0b6d0b4d0b5d0bdd0be206c696e650a627265616b');
INSERT INTO released.texts VALUES ('\x08210a7834169d46f00fd3fec2d0c3b2351e02814e4ff749ca433d0ceda549a0', '\x74726f6f7073206c696e650a627265616b20f09f99822074726f6f707320d196d194d180d0b8d185d0bed0bd20f09f998220d095d1802dd0a0d0b0d185d0b0d0b4206261636b5c736c61736820d09cd0b0d18027d18fd0bdd196d0b2d0bad0b020d0bdd0b520d0bfd0bed0b4d182d0b2d0b5d180d0b6d0b4d0b5d0bdd0be206c696e650a627265616b20f09f998220d095d1802dd0a0d0b0d185d0b0d0b4204b617373616c61207461620968657265207461620968657265202271756f7465642220f09f9982206c696e650a627265616b20c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb20d09cd0b0d18027d18fd0bdd196d0b2d0bad0b0206974206973207361696420c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb200120c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb203132206b6d203132206b6d20d0b2d0b7d18fd0bbd0b820d095d1802dd0a0d0b0d185d0b0d0b420d196d194d180d0b8d185d0bed0bd20f09f998220746162096865726520d196d194d180d0b8d185d0bed0bd20746162096865726520f09f9982204b617373616c61204b617373616c61206261636b5c736c6173682001206974206973207361696420d095d1802dd0a0d0b0d185d0b0d0b420c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb20d09cd0b0d18027d18fd0bdd196d0b2d0bad0b0206c696e650a627265616b20c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb206974206973207361696420f09f998220f09f9982204b617373616c6120746162096865726520c3a920d196d194d180d0b8d185d0bed0bd206974206973207361696420746865206e6f72746865726e206564676520d196d194d180d0b8d185d0bed0bd20746865206e6f72746865726e206564676520d09cd0b0d18027d18fd0bdd196d0b2d0bad0b0203132206b6d2069742069732073616964203132206b6d206c696e650a627265616b20c3a9203132206b6d203c623e203c623e20c3a920d0b2d0b7d18fd0bbd0b8206261636b5c736c61736820d196d194d180d0b8d185d0bed0bd20d095d1802dd0a0d0b0d185d0b0d0b420d095d1802dd0a0d0b0d185d0b0d0b420d0bdd0b520d0bfd0bed0b4d182d0b2d0b5d180d0b6d0b4d0b5d0bdd0be203132206b6d20d0bdd0b520d0bfd0bed0b4d182d0b2d0b5d180d0b6d0b4d0b5d0bdd0be20f09f9982204b617373616c6120c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb202271756f7465642220d095d1802dd0a0d0b0d185d0b0d0b4');
INSERT INTO released.texts VALUES ('\xd3834d41ea6c09dfc7aa77c9aa3790988888c66876d71e4be6c73c9741d23f21', '\xc3a920746162096865726520d196d194d180d0b8d185d0bed0bd206261636b5c736c617368206261636b5c736c61736820c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb207461620968657265202271756f7465642220d0b2d0b7d18fd0bbd0b8202271756f746564222069742069732073616964202271756f74656422202271756f7465642220012001203132206b6d203132206b6d20c3a9200120c3a9202271756f74656422206974206973207361696420d09cd0b0d18027d18fd0bdd196d0b2d0bad0b02001200120d095d1802dd0a0d0b0d185d0b0d0b4206c696e650a627265616b2074616209686572652074726f6f7073202271756f74656422206c696e650a627265616b20c3a9204b617373616c6120d095d1802dd0a0d0b0d185d0b0d0b420d196d194d180d0b8d185d0bed0bd200120d095d1802dd0a0d0b0d185d0b0d0b4206c696e650a627265616b20d0b2d0b7d18fd0bbd0b8204b617373616c6120f09f998220c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb20746865206e6f72746865726e2065646765202271756f74656422203132206b6d20746865206e6f72746865726e206564676520d0b2d0b7d18fd0bbd0b820d095d1802dd0a0d0b0d185d0b0d0b420d095d1802dd0a0d0b0d185d0b0d0b4203132206b6d20d095d1802dd0a0d0b0d185d0b0d0b42069742069732073616964202271756f74656422203132206b6d204b617373616c61203c623e203132206b6d20746162096865726520c3a9204b617373616c61202271756f7465642220d0bdd0b520d0bfd0bed0b4d182d0b2d0b5d180d0b6d0b4d0b5d0bdd0be20d196d194d180d0b8d185d0bed0bd206c696e650a627265616b20f09f9982207461620968657265203132206b6d203c623e203c623e20d0bdd0b520d0bfd0bed0b4d182d0b2d0b5d180d0b6d0b4d0b5d0bdd0be206974206973207361696420d095d1802dd0a0d0b0d185d0b0d0b4206261636b5c736c61736820d0b2d0b7d18fd0bbd0b82074726f6f707320c2abd182d180d0b8d0bcd0b0d19420d0bfd0bed0b7d0b8d186d196d197c2bb');
SELECT pg_catalog.setval('released.search_places_id_seq', 1, false);
ALTER TABLE ONLY released.articles
    ADD CONSTRAINT articles_pkey PRIMARY KEY (entry);
ALTER TABLE ONLY released.claims
    ADD CONSTRAINT claims_pkey PRIMARY KEY (entry, ordinal);
ALTER TABLE ONLY released.entries
    ADD CONSTRAINT entries_pkey PRIMARY KEY (sequence);
ALTER TABLE ONLY released.intakes
    ADD CONSTRAINT intakes_key_key UNIQUE (key);
ALTER TABLE ONLY released.intakes
    ADD CONSTRAINT intakes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY released.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (version);
ALTER TABLE ONLY released.originals
    ADD CONSTRAINT originals_pkey PRIMARY KEY (hash);
ALTER TABLE ONLY released.search_articles
    ADD CONSTRAINT search_articles_pkey PRIMARY KEY (id);
ALTER TABLE ONLY released.search_claims
    ADD CONSTRAINT search_claims_pkey PRIMARY KEY (id);
ALTER TABLE ONLY released.search_places
    ADD CONSTRAINT search_places_pkey PRIMARY KEY (id);
ALTER TABLE ONLY released.search_places
    ADD CONSTRAINT search_places_place_key UNIQUE (place);
ALTER TABLE ONLY released.texts
    ADD CONSTRAINT texts_pkey PRIMARY KEY (hash);
CREATE INDEX entries_by_article ON released.entries USING hash (article);
CREATE INDEX intakes_by_article ON released.intakes USING hash (article);
CREATE INDEX search_articles_by_name ON released.search_articles USING hash (article);
CREATE INDEX search_articles_by_words ON released.search_articles USING gin (words);
CREATE INDEX search_claims_by_place ON released.search_claims USING btree (place, id) WHERE (place IS NOT NULL);
CREATE INDEX search_claims_by_source ON released.search_claims USING gin (source);
CREATE INDEX search_claims_by_words ON released.search_claims USING gin (words);
CREATE INDEX search_places_by_spot ON released.search_places USING gist (spot);
CREATE TRIGGER articles_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON released.articles FOR EACH STATEMENT EXECUTE FUNCTION released.refuse_change();
CREATE TRIGGER claims_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON released.claims FOR EACH STATEMENT EXECUTE FUNCTION released.refuse_change();
CREATE TRIGGER entries_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON released.entries FOR EACH STATEMENT EXECUTE FUNCTION released.refuse_change();
CREATE TRIGGER intakes_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON released.intakes FOR EACH STATEMENT EXECUTE FUNCTION released.refuse_change();
CREATE TRIGGER originals_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON released.originals FOR EACH STATEMENT EXECUTE FUNCTION released.refuse_change();
CREATE TRIGGER texts_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON released.texts FOR EACH STATEMENT EXECUTE FUNCTION released.refuse_change();
ALTER TABLE ONLY released.articles
    ADD CONSTRAINT articles_entry_fkey FOREIGN KEY (entry) REFERENCES released.entries(sequence);
ALTER TABLE ONLY released.articles
    ADD CONSTRAINT articles_text_fkey FOREIGN KEY (text) REFERENCES released.texts(hash);
ALTER TABLE ONLY released.intakes
    ADD CONSTRAINT intakes_original_fkey FOREIGN KEY (original) REFERENCES released.originals(hash);
