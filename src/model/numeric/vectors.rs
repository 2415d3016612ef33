//! Vectors: a piece of work compiled once for every machine of its kind and once for the wide vectors that it may have.
//!
//! The same bits come out: no machine adds or multiplies otherwise, and Rust never fuses the two on its own.

/// Does a piece of work with the widest vectors that this machine has.
///
/// Only what is inlined into `work` gets them: it is best given as an `#[inline(always)]` closure, and what its inner loops
/// call is inlined as well.
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
#[inline(always)]
pub fn widely<R>(work: impl FnOnce() -> R) -> R {
    use fearless_simd::{Level, Simd};

    // The level is found out once and kept there.
    match Level::new().as_avx2() {
        Some(wide) => wide.vectorize(work),
        None => work(),
    }
}

/// Does a piece of work: every machine of this kind has the same vectors.
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
#[inline(always)]
pub fn widely<R>(work: impl FnOnce() -> R) -> R {
    work()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numeric::elementary::{exp, inverse_normal, inverse_normal_all, ln};

    #[inline(always)]
    fn turn(values: &mut [f64]) {
        for value in values {
            let wave = exp(*value * 3.1 - 1.0) / (1.0 + *value * *value) + ln(*value) * 0.7;
            *value = if wave > 1.0 { wave - *value } else { wave * inverse_normal(*value) };
        }
    }

    #[test]
    fn wide_vectors_give_the_same_bits() {
        let numbers: Vec<f64> = (1..4_003).map(|place| f64::from(place) / 4_003.0).collect();
        let (mut plain, mut wide, mut normals) = (numbers.clone(), numbers.clone(), numbers.clone());
        turn(&mut plain);
        widely(
            #[inline(always)]
            || turn(&mut wide),
        );
        assert_eq!(plain, wide);
        inverse_normal_all(&mut normals);
        let one_by_one: Vec<f64> = numbers.iter().map(|u| inverse_normal(*u)).collect();
        assert_eq!(normals, one_by_one);
    }
}
