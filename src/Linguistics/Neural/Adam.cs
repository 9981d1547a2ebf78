using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ledgerline.Linguistics.Neural;

/// <summary>Moves weights along their gradients (Kingma and Ba 2015).</summary>
internal sealed class Adam(int length)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private const float Epsilon = 1e-8f;
    private const int Lanes = 8;

    private readonly float[] _mean = new float[length];
    private readonly float[] _square = new float[length];

    /// <summary>Makes one step on some of the weights.</summary>
    /// <param name="start">Where these weights stand among all.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="gradient">Their gradient.</param>
    /// <param name="scale">By what the gradient is multiplied first.</param>
    /// <param name="rate">How far to go.</param>
    /// <param name="step">The number of the step, from 1.</param>
    public void Step(int start, Span<float> weights, ReadOnlySpan<float> gradient, float scale, float rate, int step)
    {
        var correction = rate * (float)(Math.Sqrt(1 - Math.Pow(Beta2, step)) / (1 - Math.Pow(Beta1, step)));
        ref var mean = ref _mean[start];
        ref var square = ref _square[start];
        ref var weight = ref MemoryMarshal.GetReference(weights);
        ref var from = ref MemoryMarshal.GetReference(gradient);
        var i = 0;
        for (; i + Lanes <= weights.Length; i += Lanes)
        {
            var at = (nuint)i;
            var g = Vector256.LoadUnsafe(ref from, at) * scale;
            var m = Vector256.FusedMultiplyAdd(Vector256.Create(1 - Beta1), g, Vector256.LoadUnsafe(ref mean, at) * Beta1);
            var s = Vector256.FusedMultiplyAdd(Vector256.Create(1 - Beta2), g * g, Vector256.LoadUnsafe(ref square, at) * Beta2);
            m.StoreUnsafe(ref mean, at);
            s.StoreUnsafe(ref square, at);
            (Vector256.LoadUnsafe(ref weight, at) - (correction * m / (Vector256.Sqrt(s) + Vector256.Create(Epsilon)))).StoreUnsafe(ref weight, at);
        }

        for (; i < weights.Length; i++)
        {
            var g = gradient[i] * scale;
            var m = _mean[start + i] = MathF.FusedMultiplyAdd(1 - Beta1, g, _mean[start + i] * Beta1);
            var s = _square[start + i] = MathF.FusedMultiplyAdd(1 - Beta2, g * g, _square[start + i] * Beta2);
            weights[i] -= correction * m / (MathF.Sqrt(s) + Epsilon);
        }
    }
}
