//! Lanes: a few futures side by side, so that the compiler works on several at once and nothing leaves the nearest memory.
//! Everything is inlined, so that the vectors are as wide as where it is called ([`super::vectors`]).

use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};

/// How many futures go side by side.
pub const LANES: usize = 8;

/// One number for each of a few futures.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(align(64))]
pub struct Lanes(pub [f64; LANES]);

impl Lanes {
    pub const ZERO: Self = Self([0.0; LANES]);
    pub const ONE: Self = Self([1.0; LANES]);

    /// The same number in each future.
    #[inline(always)]
    pub const fn all(value: f64) -> Self {
        Self([value; LANES])
    }

    #[inline(always)]
    pub fn map(self, turn: impl Fn(f64) -> f64) -> Self {
        let mut lanes = self.0;
        for lane in &mut lanes {
            *lane = turn(*lane);
        }
        Self(lanes)
    }

    #[inline(always)]
    fn with(self, other: Self, join: impl Fn(f64, f64) -> f64) -> Self {
        let mut lanes = self.0;
        for (lane, other) in lanes.iter_mut().zip(other.0) {
            *lane = join(*lane, other);
        }
        Self(lanes)
    }

    /// The larger of two; unlike `f64::max` one machine instruction, as no number here is NaN.
    #[inline(always)]
    pub fn larger(self, other: Self) -> Self {
        self.with(other, |a, b| if a > b { a } else { b })
    }

    #[inline(always)]
    pub fn smaller(self, other: Self) -> Self {
        self.with(other, |a, b| if a < b { a } else { b })
    }

    /// At least this.
    #[inline(always)]
    pub fn at_least(self, least: f64) -> Self {
        self.map(|value| if value > least { value } else { least })
    }

    /// At most this.
    #[inline(always)]
    pub fn at_most(self, most: f64) -> Self {
        self.map(|value| if value < most { value } else { most })
    }

    /// Within two bounds.
    #[inline(always)]
    pub fn within(self, least: f64, most: f64) -> Self {
        self.at_least(least).at_most(most)
    }

    /// 1 where this is above the other, else 0.
    #[inline(always)]
    pub fn above(self, other: Self) -> Self {
        self.with(other, |a, b| if a > b { 1.0 } else { 0.0 })
    }

    /// The one where this is 1, the other where it is 0.
    #[inline(always)]
    pub fn choose(self, one: Self, other: Self) -> Self {
        let mut lanes = one.0;
        for ((lane, other), chosen) in lanes.iter_mut().zip(other.0).zip(self.0) {
            *lane = if chosen > 0.5 { *lane } else { other };
        }
        Self(lanes)
    }

    /// Divided by the other; 0 where that is 0.
    #[inline(always)]
    pub fn over_or_zero(self, other: Self) -> Self {
        self.with(other, |a, b| if b > 0.0 { a / b } else { 0.0 })
    }

    /// The least and the largest of them.
    #[inline(always)]
    pub fn bounds(self) -> (f64, f64) {
        let least =
            self.0.into_iter().fold(f64::INFINITY, |least, one| if one < least { one } else { least });
        let most =
            self.0.into_iter().fold(f64::NEG_INFINITY, |most, one| if one > most { one } else { most });
        (least, most)
    }

    /// Writes them to the start of a column, as far as it goes.
    #[inline(always)]
    pub fn write_to(self, column: &mut [f64]) {
        match column.first_chunk_mut::<LANES>() {
            Some(whole) => *whole = self.0,
            None => column.iter_mut().zip(self.0).for_each(|(value, lane)| *value = lane),
        }
    }

    /// All added, in a fixed order.
    pub fn sum(self) -> f64 {
        self.0.iter().sum()
    }
}

impl Default for Lanes {
    fn default() -> Self {
        Self::ZERO
    }
}

macro_rules! operator {
    ($trait:ident, $method:ident, $sign:tt) => {
        impl $trait for Lanes {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                self.with(other, |a, b| a $sign b)
            }
        }
        impl $trait<f64> for Lanes {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: f64) -> Self {
                self.map(|a| a $sign other)
            }
        }
        impl $trait<Lanes> for f64 {
            type Output = Lanes;
            #[inline(always)]
            fn $method(self, other: Lanes) -> Lanes {
                other.map(|b| self $sign b)
            }
        }
    };
}

operator!(Add, add, +);
operator!(Sub, sub, -);
operator!(Mul, mul, *);
operator!(Div, div, /);

impl AddAssign for Lanes {
    #[inline(always)]
    fn add_assign(&mut self, other: Self) {
        for (lane, other) in self.0.iter_mut().zip(other.0) {
            *lane += other;
        }
    }
}

impl Neg for Lanes {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        self.map(|value| -value)
    }
}

/// A column in lanes; the last ones are filled up with its last value.
pub fn packed(column: &[f64]) -> Vec<Lanes> {
    column
        .chunks(LANES)
        .map(|chunk| {
            let last = chunk.last().copied().unwrap_or_default();
            Lanes(std::array::from_fn(|lane| chunk.get(lane).copied().unwrap_or(last)))
        })
        .collect()
}
