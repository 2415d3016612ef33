//! A quantity: a number that is known, or a range that says how well it is known.

/// A fixed or uncertain number. The unit is that of the parameter it belongs to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Quantity {
    Fixed(f64),
    /// 90 % interval of a lognormal; both ends above zero.
    Lognormal {
        /// 5 % of futures lie below.
        low: f64,
        /// 5 % of futures lie above.
        high: f64,
    },
    /// 90 % interval of a logit-normal: the log odds of a share are normal; both ends between 0 and 1.
    LogitNormal {
        /// 5 % of futures lie below.
        low: f64,
        /// 5 % of futures lie above.
        high: f64,
    },
    /// 90 % interval of a normal.
    Normal {
        /// 5 % of futures lie below.
        low: f64,
        /// 5 % of futures lie above.
        high: f64,
    },
    /// Triangular between two bounds.
    Triangular {
        min: f64,
        mode: f64,
        max: f64,
    },
    /// PERT: the beta between two bounds with shape 4.
    Pert {
        min: f64,
        mode: f64,
        max: f64,
    },
    /// Every value between two bounds equally likely.
    Uniform {
        low: f64,
        high: f64,
    },
}

/// Why numbers do not make a quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuantityError {
    /// Not a number, or infinite.
    NotFinite,
    /// The ends are in the wrong order, or equal.
    Inverted,
    /// A lognormal range needs both ends above zero.
    NotPositive,
    /// The most likely value lies outside the bounds.
    ModeOutside,
}

/// The standard normal quantile of 95 %: half the width of a 90 % interval in standard deviations.
pub const Z95: f64 = 1.644_853_626_951_472_2;

impl Quantity {
    /// Checks that the numbers make sense together.
    ///
    /// # Errors
    /// The first [`QuantityError`] found.
    pub fn checked(self) -> Result<Self, QuantityError> {
        let (numbers, ordered): (&[f64], bool) = match &self {
            Self::Fixed(value) => (&[*value], true),
            Self::Lognormal { low, high }
            | Self::LogitNormal { low, high }
            | Self::Normal { low, high }
            | Self::Uniform { low, high } => (&[*low, *high], low < high),
            Self::Triangular { min, mode, max } | Self::Pert { min, mode, max } => {
                (&[*min, *mode, *max], min < max)
            }
        };
        if numbers.iter().any(|number| !number.is_finite()) {
            return Err(QuantityError::NotFinite);
        }
        if !ordered {
            return Err(QuantityError::Inverted);
        }
        match self {
            Self::Lognormal { low, .. } | Self::LogitNormal { low, .. } if low <= 0.0 => {
                Err(QuantityError::NotPositive)
            }
            Self::Triangular { min, mode, max } | Self::Pert { min, mode, max }
                if mode < min || mode > max =>
            {
                Err(QuantityError::ModeOutside)
            }
            _ => Ok(self),
        }
    }

    /// The expected value.
    ///
    /// Lognormal: exp(mu + sigma²/2) with mu = (ln low + ln high)/2 and sigma = (ln high − ln low)/(2·[`Z95`]);
    /// PERT with shape 4: (min + 4·mode + max)/6.
    pub fn mean(self) -> f64 {
        match self {
            Self::Fixed(value) => value,
            Self::Lognormal { low, high } => {
                let (mu, sigma) = lognormal(low, high);
                libm::exp(mu + sigma * sigma / 2.0)
            }
            Self::LogitNormal { low, high } => logit_normal_mean(low, high),
            Self::Normal { low, high } | Self::Uniform { low, high } => f64::midpoint(low, high),
            Self::Triangular { min, mode, max } => (min + mode + max) / 3.0,
            Self::Pert { min, mode, max } => (min + 4.0 * mode + max) / 6.0,
        }
    }

    /// The value that half of the futures lie below. Of a PERT to about a thousandth of its range: Kerman's
    /// approximation for the beta (arXiv 1111.0433), (α − 1/3)/(α + β − 2/3).
    pub fn median(self) -> f64 {
        match self {
            Self::Fixed(value) => value,
            Self::Lognormal { low, high } => libm::sqrt(low * high),
            Self::LogitNormal { low, high } => {
                let (mu, _) = logit_normal(low, high);
                logistic(mu)
            }
            Self::Normal { low, high } | Self::Uniform { low, high } => f64::midpoint(low, high),
            Self::Triangular { min, mode, max } => {
                let half = (max - min) / 2.0;
                if mode - min >= half {
                    min + libm::sqrt(half * (mode - min))
                } else {
                    max - libm::sqrt(half * (max - mode))
                }
            }
            Self::Pert { min, mode, max } => {
                let alpha = 1.0 + 4.0 * (mode - min) / (max - min);
                min + (max - min) * (alpha - 1.0 / 3.0) / (6.0 - 2.0 / 3.0)
            }
        }
    }

    /// The ends of the range as written: the 90 % interval, or the bounds; twice the value when fixed.
    pub const fn range(self) -> (f64, f64) {
        match self {
            Self::Fixed(value) => (value, value),
            Self::Lognormal { low, high }
            | Self::LogitNormal { low, high }
            | Self::Normal { low, high }
            | Self::Uniform { low, high } => (low, high),
            Self::Triangular { min, max, .. } | Self::Pert { min, max, .. } => (min, max),
        }
    }

    pub const fn is_uncertain(self) -> bool {
        !matches!(self, Self::Fixed(_))
    }
}

/// The share with these log odds.
pub fn logistic(odds: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-odds))
}

/// Location and scale of the log odds of the logit-normal whose 90 % interval this is.
pub fn logit_normal(low: f64, high: f64) -> (f64, f64) {
    let logit = |share: f64| libm::log(share / (1.0 - share));
    let (low, high) = (logit(low), logit(high));
    (f64::midpoint(low, high), (high - low) / (2.0 * Z95))
}

/// The mean of a logit-normal has no closed form; the trapezium rule over eight standard deviations to both sides.
fn logit_normal_mean(low: f64, high: f64) -> f64 {
    let (mu, sigma) = logit_normal(low, high);
    let points = (-64..=64).map(|step| f64::from(step) / 8.0);
    let (total, weight) = points.fold((0.0, 0.0), |(total, weight), z| {
        let density = libm::exp(-z * z / 2.0);
        (total + density * logistic(mu + sigma * z), weight + density)
    });
    total / weight
}

/// Location and scale of the lognormal whose 90 % interval this is.
pub fn lognormal(low: f64, high: f64) -> (f64, f64) {
    let (low, high) = (libm::log(low), libm::log(high));
    (f64::midpoint(low, high), (high - low) / (2.0 * Z95))
}
