//! Elementary functions in plain arithmetic: the same bits on every platform, and loops that the compiler vectorises.
//!
//! The standard library hands `exp` and `ln` to the platform, which may round the last bit differently; here they are
//! sums and products that Rust never fuses or reorders. Without branches or calls the compiler turns a loop over a
//! column into vector instructions, so portable is also fast.

use super::vectors::widely;

/// 2⁵² + 2⁵¹: adding it pushes the fraction of a small number out of the mantissa, which rounds to whole numbers.
const ROUNDER: f64 = 6_755_399_441_055_744.0;
/// 2⁵²: a whole number added to it stands in the low bits of the sum.
const TWO_52: f64 = 4_503_599_627_370_496.0;
/// The exponent of 1.0 as it is stored.
const BIAS: f64 = 1023.0;
/// Upper part of ln 2 with 21 trailing zero bits, so that its product with an exponent is exact.
const LN_2_HIGH: f64 = 6.931_471_803_691_238e-1;
/// What [`LN_2_HIGH`] lacks.
const LN_2_LOW: f64 = 1.908_214_929_270_587_7e-10;
/// The smallest probability that [`inverse_normal`] tells apart from 0 and from 1: 2⁻⁵⁴.
pub const LEAST_PROBABILITY: f64 = 5.551_115_123_125_783e-17;
/// 1 / n! for n = 0 to 13, the Taylor series of the exponential.
const INVERSE_FACTORIALS: [f64; 14] = {
    let mut inverse = [1.0; 14];
    let mut factorial = 1.0;
    let mut n = 1;
    while n < 14 {
        factorial *= n as f64;
        inverse[n] = 1.0 / factorial;
        n += 1;
    }
    inverse
};

/// 2 to a whole power between −1022 and 1023, given as a float.
#[inline(always)]
fn power_of_two(power: f64) -> f64 {
    f64::from_bits((power + (BIAS + TWO_52)).to_bits() << 52)
}

/// The exponential; relative error below 1e-15. Above 709.8 it is infinite, below −745.2 zero.
///
/// x = n·ln 2 + r with |r| ≤ ln 2 / 2, so that exp(x) = 2ⁿ·exp(r), and exp(r) is its Taylor series; the power of two is
/// applied in two halves, so that results at the very ends of the range do not overflow on the way.
#[inline(always)]
pub fn exp(x: f64) -> f64 {
    let x = x.clamp(-760.0, 720.0);
    let n = (x * std::f64::consts::LOG2_E + ROUNDER) - ROUNDER;
    let r = (x - n * LN_2_HIGH) - n * LN_2_LOW;
    let half = (n * 0.5 + ROUNDER) - ROUNDER;
    let c = &INVERSE_FACTORIALS;
    let (r2, r4) = (r * r, (r * r) * (r * r));
    let low = (c[2] + c[3] * r) + (c[4] + c[5] * r) * r2;
    let middle = (c[6] + c[7] * r) + (c[8] + c[9] * r) * r2;
    let high = (c[10] + c[11] * r) + (c[12] + c[13] * r) * r2;
    let series = 1.0 + (r + r2 * (low + r4 * (middle + r4 * high)));
    series * power_of_two(half) * power_of_two(n - half)
}

/// The natural logarithm; relative error below 1e-15. Zero gives −∞, a negative number gives NaN.
///
/// x = 2ᵏ·m with m between √½ and √2; ln m = 2·artanh(s) with s = (m − 1)/(m + 1), whose odd series converges fast there.
#[inline(always)]
pub fn ln(x: f64) -> f64 {
    const SQRT_HALF_BITS: u64 = 0x3fe6_a09e_667f_3bcd;
    const ONE_BITS: u64 = 0x3ff0_0000_0000_0000;
    const MANTISSA: u64 = 0x000f_ffff_ffff_ffff;
    let subnormal = x < f64::MIN_POSITIVE;
    let scaled = if subnormal { x * (4.0 * TWO_52) } else { x };
    let lift = if subnormal { 54.0 } else { 0.0 };
    let shifted = scaled.to_bits().wrapping_add(ONE_BITS - SQRT_HALF_BITS);
    let k = f64::from_bits((shifted >> 52) | TWO_52.to_bits()) - (TWO_52 + BIAS) - lift;
    let m = f64::from_bits((shifted & MANTISSA) + SQRT_HALF_BITS);
    let f = m - 1.0;
    let s = f / (2.0 + f);
    let (z, z2) = (s * s, (s * s) * (s * s));
    let z4 = z2 * z2;
    let low = (2.0 / 3.0 + 2.0 / 5.0 * z) + (2.0 / 7.0 + 2.0 / 9.0 * z) * z2;
    let high = (2.0 / 11.0 + 2.0 / 13.0 * z) + (2.0 / 15.0 + 2.0 / 17.0 * z) * z2;
    let last = 2.0 / 19.0 + 2.0 / 21.0 * z;
    let rest = z * (low + z4 * (high + z4 * last));
    // 2s = f − s·f exactly in real arithmetic, which keeps the leading term free of the rounding of s.
    let ln_m = f - s * (f - rest);
    let value = k * LN_2_HIGH + (k * LN_2_LOW + ln_m);
    let value = if x == f64::INFINITY { x } else { value };
    let value = if x == 0.0 { f64::NEG_INFINITY } else { value };
    if x < 0.0 || x.is_nan() { f64::NAN } else { value }
}

/// A positive number to any power: exp(y·ln x). Its relative error is about 2e-16·(1 + |y·ln x|).
/// Anything to the power 0 is 1.
#[inline]
pub fn pow(x: f64, y: f64) -> f64 {
    if y == 0.0 { 1.0 } else { exp(y * ln(x)) }
}

/// The value of a polynomial of degree 7; coefficients from the constant up.
#[inline(always)]
fn polynomial(c: &[f64; 8], x: f64) -> f64 {
    let x2 = x * x;
    let low = (c[0] + c[1] * x) + (c[2] + c[3] * x) * x2;
    let high = (c[4] + c[5] * x) + (c[6] + c[7] * x) * x2;
    low + high * (x2 * x2)
}

/// One of the three rational approximations of [`inverse_normal`].
struct Rational {
    above: [f64; 8],
    below: [f64; 8],
}

impl Rational {
    #[inline(always)]
    fn at(&self, x: f64) -> f64 {
        polynomial(&self.above, x) / polynomial(&self.below, x)
    }
}

/// Within 0.425 of one half.
const CENTRE: Rational = Rational {
    above: [
        3.387_132_872_796_366_5,
        1.331_416_678_917_843_8e2,
        1.971_590_950_306_551_3e3,
        1.373_169_376_550_946e4,
        4.592_195_393_154_987e4,
        6.726_577_092_700_87e4,
        3.343_057_558_358_813e4,
        2.509_080_928_730_122_7e3,
    ],
    below: [
        1.0,
        4.231_333_070_160_091e1,
        6.871_870_074_920_579e2,
        5.394_196_021_424_751e3,
        2.121_379_430_158_659_7e4,
        3.930_789_580_009_271e4,
        2.872_908_573_572_194_3e4,
        5.226_495_278_852_854e3,
    ],
};
/// Further out, down to a probability of e⁻²⁵.
const TAIL: Rational = Rational {
    above: [
        1.423_437_110_749_683_5,
        4.630_337_846_156_546,
        5.769_497_221_460_691,
        3.647_848_324_763_204_5,
        1.270_458_252_452_368_4,
        2.417_807_251_774_506e-1,
        2.272_384_498_926_918_4e-2,
        7.745_450_142_783_414e-4,
    ],
    below: [
        1.0,
        2.053_191_626_637_759,
        1.676_384_830_183_803_8,
        6.897_673_349_851e-1,
        1.481_039_764_274_800_8e-1,
        1.519_866_656_361_645_7e-2,
        5.475_938_084_995_345e-4,
        1.050_750_071_644_416_9e-9,
    ],
};
const FAR_TAIL: Rational = Rational {
    above: [
        6.657_904_643_501_103,
        5.463_784_911_164_114,
        1.784_826_539_917_291_3,
        2.965_605_718_285_048_7e-1,
        2.653_218_952_657_612_4e-2,
        1.242_660_947_388_078_4e-3,
        2.711_555_568_743_487_6e-5,
        2.010_334_399_292_288_1e-7,
    ],
    below: [
        1.0,
        5.998_322_065_558_88e-1,
        1.369_298_809_227_358e-1,
        1.487_536_129_085_061_5e-2,
        7.868_691_311_456_133e-4,
        1.846_318_317_510_054_8e-5,
        1.421_511_758_316_446e-7,
        2.044_263_103_389_939_8e-15,
    ],
};

/// The standard normal quantile of a probability; absolute error below 1e-13.
/// Probabilities closer than [`LEAST_PROBABILITY`] to 0 or 1 count as that, so that the answer is always finite.
///
/// Source: Wichura, Algorithm AS 241, Applied Statistics 37 (1988), PPND16.
#[inline(always)]
pub fn inverse_normal(u: f64) -> f64 {
    let q = u - 0.5;
    if q.abs() <= 0.425 { central_normal(q) } else { outer_normal(u) }
}

/// The quantile of 0.5 + q within 0.425 of the middle.
#[inline(always)]
fn central_normal(q: f64) -> f64 {
    q * CENTRE.at(0.180_625 - q * q)
}

/// The quantile of a probability further out.
#[inline]
fn outer_normal(u: f64) -> f64 {
    let r = (-ln(u.min(1.0 - u).max(LEAST_PROBABILITY))).sqrt();
    let size = if r <= 5.0 { TAIL.at(r - 1.6) } else { FAR_TAIL.at(r - 5.0) };
    size.copysign(u - 0.5)
}

/// The standard normal distribution function: the chance of at most `z`. Precise in both tails.
#[inline]
pub fn normal_cdf(z: f64) -> f64 {
    0.5 * libm::erfc(-z * std::f64::consts::FRAC_1_SQRT_2)
}

/// Turns every number into its exponential.
pub fn exp_all(values: &mut [f64]) {
    for value in values {
        *value = exp(*value);
    }
}

/// Turns every number into its natural logarithm.
pub fn ln_all(values: &mut [f64]) {
    for value in values {
        *value = ln(*value);
    }
}

/// Turns every probability into its standard normal quantile: the middle formula for all, as one then follows the other without
/// a fork, and anew for those further out.
pub fn inverse_normal_all(values: &mut [f64]) {
    const AT_ONCE: usize = 64;
    for some in values.chunks_mut(AT_ONCE) {
        let mut probabilities = [0.5; AT_ONCE];
        probabilities[..some.len()].copy_from_slice(some);
        widely(
            #[inline(always)]
            || some.iter_mut().for_each(|value| *value = central_normal(*value - 0.5)),
        );
        for (value, u) in some.iter_mut().zip(probabilities) {
            if (u - 0.5).abs() > 0.425 {
                *value = outer_normal(u);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use statrs::distribution::{ContinuousCDF, Normal};

    fn relative(ours: f64, theirs: f64) -> f64 {
        (ours - theirs).abs() / theirs.abs().max(f64::MIN_POSITIVE)
    }

    /// Evenly spaced points, ends included.
    fn points(from: f64, to: f64, count: usize) -> impl Iterator<Item = f64> {
        (0..=count).map(move |place| from + (to - from) * place as f64 / count as f64)
    }

    #[test]
    fn exp_agrees_with_libm() {
        let worst = points(-700.0, 700.0, 200_000)
            .chain(points(-1.0, 1.0, 50_000))
            .map(|x| relative(exp(x), libm::exp(x)))
            .fold(0.0, f64::max);
        assert!(worst < 1e-15, "worst relative error {worst:e}");
    }

    #[test]
    fn exp_at_the_ends_of_its_range() {
        assert_eq!(exp(0.0), 1.0);
        assert_eq!(exp(710.0), f64::INFINITY);
        assert_eq!(exp(f64::INFINITY), f64::INFINITY);
        assert_eq!(exp(1e300), f64::INFINITY);
        assert!(relative(exp(709.7), libm::exp(709.7)) < 1e-15);
        assert_eq!(exp(-746.0), 0.0);
        assert_eq!(exp(f64::NEG_INFINITY), 0.0);
        assert_eq!(exp(-745.0), libm::exp(-745.0));
        assert!(exp(f64::NAN).is_nan());
    }

    #[test]
    fn ln_agrees_with_libm() {
        let worst = points(-700.0, 700.0, 200_000)
            .map(libm::exp)
            .chain(points(0.5, 2.0, 100_000).filter(|x| *x != 1.0))
            .map(|x| relative(ln(x), libm::log(x)))
            .fold(0.0, f64::max);
        assert!(worst < 1e-15, "worst relative error {worst:e}");
    }

    #[test]
    fn ln_at_the_ends_of_its_range() {
        assert_eq!(ln(1.0), 0.0);
        assert_eq!(ln(0.0), f64::NEG_INFINITY);
        assert_eq!(ln(f64::INFINITY), f64::INFINITY);
        assert!(ln(-1.0).is_nan());
        assert!(ln(f64::NAN).is_nan());
        for tiny in [5e-324, 1e-310, f64::MIN_POSITIVE, f64::MAX] {
            assert!(relative(ln(tiny), libm::log(tiny)) < 1e-15, "{tiny:e}");
        }
    }

    #[test]
    fn pow_agrees_with_libm() {
        for x in points(0.001, 30.0, 300) {
            for y in points(-8.0, 8.0, 64) {
                assert!(relative(pow(x, y), libm::pow(x, y)) < 2e-14, "{x}^{y}");
            }
        }
        assert_eq!(pow(0.0, 0.0), 1.0);
        assert_eq!(pow(0.0, 2.0), 0.0);
    }

    #[test]
    fn inverse_normal_agrees_with_statrs() {
        let normal = Normal::new(0.0, 1.0).unwrap();
        for u in points(1e-12, 1.0 - 1e-12, 100_000) {
            assert!((inverse_normal(u) - normal.inverse_cdf(u)).abs() < 1e-13, "{u}");
        }
    }

    #[test]
    fn inverse_normal_undoes_the_distribution_function_in_the_tails() {
        for z in points(-8.0, 0.0, 4000) {
            let back = inverse_normal(normal_cdf(z));
            assert!((back - z).abs() < 1e-13, "{z} came back as {back}");
        }
        for u in [0.0, -1.0, LEAST_PROBABILITY, 1.0, 2.0] {
            assert!(inverse_normal(u).is_finite());
        }
        assert_eq!(inverse_normal(0.0), -inverse_normal(1.0));
        assert_eq!(inverse_normal(0.5), 0.0);
    }

    #[test]
    fn inverse_normal_never_falls() {
        let values: Vec<f64> = points(0.0, 1.0, 1_000_000).map(inverse_normal).collect();
        assert!(values.windows(2).all(|pair| pair[0] <= pair[1]));
        // Over the seams between the three approximations, in the smallest steps there are.
        for seam in [0.075, 0.925, 1.388_794_386_496_402e-11] {
            let start = f64::to_bits(seam) - 1000;
            let near: Vec<f64> =
                (start..start + 2000).map(|bits| inverse_normal(f64::from_bits(bits))).collect();
            assert!(near.windows(2).all(|pair| pair[1] - pair[0] > -4e-15), "seam {seam}");
        }
    }

    #[test]
    fn columns_give_the_bits_of_single_numbers() {
        let inputs: Vec<f64> = points(1e-15, 1.0, 1001).collect();
        fn check(inputs: &[f64], all: fn(&mut [f64]), one: fn(f64) -> f64) {
            let mut column = inputs.to_vec();
            all(&mut column);
            assert!(column.iter().zip(inputs).all(|(done, input)| done.to_bits() == one(*input).to_bits()));
        }
        check(&inputs, exp_all, exp);
        check(&inputs, ln_all, ln);
        check(&inputs, inverse_normal_all, inverse_normal);
    }
}
