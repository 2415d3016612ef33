//! Column: one number for each future of a block.

/// One number for each future of a block.
pub type Column = Vec<f64>;

/// A column of zeros.
pub fn zeros(futures: usize) -> Column {
    vec![0.0; futures]
}

/// Adds `factor` × `column` to `total`, future by future.
pub fn add_scaled(total: &mut [f64], factor: f64, column: &[f64]) {
    for (sum, value) in total.iter_mut().zip(column) {
        *sum += factor * value;
    }
}

/// A column made from one other. Into fresh memory, as are those made from more: that the result overlaps no source
/// is what lets the compiler work on several futures at once.
pub fn map1(a: &[f64], make: impl Fn(f64) -> f64) -> Column {
    a.iter().map(|a| make(*a)).collect()
}

/// A column made from two others, future by future.
pub fn map2(a: &[f64], b: &[f64], make: impl Fn(f64, f64) -> f64) -> Column {
    a.iter().zip(b).map(|(a, b)| make(*a, *b)).collect()
}

/// A column made from three others, future by future.
pub fn map3(a: &[f64], b: &[f64], c: &[f64], make: impl Fn(f64, f64, f64) -> f64) -> Column {
    a.iter().zip(b).zip(c).map(|((a, b), c)| make(*a, *b, *c)).collect()
}

/// A column made from four others, future by future.
pub fn map4(a: &[f64], b: &[f64], c: &[f64], d: &[f64], make: impl Fn(f64, f64, f64, f64) -> f64) -> Column {
    a.iter().zip(b).zip(c).zip(d).map(|(((a, b), c), d)| make(*a, *b, *c, *d)).collect()
}

/// The larger of two numbers; unlike `f64::max` one machine instruction, as no number here is NaN.
#[inline]
pub fn larger(a: f64, b: f64) -> f64 {
    if a > b { a } else { b }
}

/// The smaller of two numbers.
#[inline]
pub fn smaller(a: f64, b: f64) -> f64 {
    if a < b { a } else { b }
}
