namespace Ledgerline.Articles.Extraction;

/// <summary>The fields of a document, or what is wrong with it.</summary>
internal abstract record FieldsOrFault
{
    private FieldsOrFault()
    {
    }

    internal sealed record Fields(ArticleFields Value) : FieldsOrFault;

    /// <param name="Reason">Why the document is not read.</param>
    /// <param name="Problem">The message without the place: "has no field 'text'. Give …".</param>
    internal sealed record Fault(UnreadableReason Reason, string Problem) : FieldsOrFault;
}
