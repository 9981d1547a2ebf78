using System.Runtime.CompilerServices;

// Buffers on the stack are always written before they are read; clearing them would take longer than the look-ups they serve.
[module: SkipLocalsInit]
