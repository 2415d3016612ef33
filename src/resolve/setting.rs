//! Setting: prices, discounting, overrun and delay, the same for every decision on a case.

use super::inputs::Inputs;
use super::ledger::Ledger;
use super::model::{DeliveryModel, MoneyModel};
use crate::domain::parameter::{Parameter, Unit};

/// Prices and discounting.
pub fn resolve_money(ledger: &mut Ledger<'_>) -> MoneyModel {
    let mut plain = |id: &str, parameter| ledger.record_plain(format!("money.{id}"), parameter);
    MoneyModel {
        budget: plain("budget", Parameter::Budget),
        discount: plain("discount", Parameter::Discount),
        vendor_drift: plain("vendor_drift", Parameter::VendorDrift),
        vendor_spread: plain("vendor_spread", Parameter::VendorSpread),
        cost_correlation: plain("cost_correlation", Parameter::CostCorrelation),
    }
}

/// Overrun and delay.
pub fn resolve_delivery(inputs: &Inputs<'_>, ledger: &mut Ledger<'_>) -> DeliveryModel {
    let small = inputs.build_costs().0.iter().sum::<f64>() < inputs.number(Parameter::SmallCase);
    let most = if small { Parameter::SwanMostSmall } else { Parameter::SwanMost };
    let ordinary_overrun =
        ledger.record_drawn("delivery.ordinary_overrun", Unit::Number, Parameter::OrdinaryOverrun);
    let delay_months = ledger.record_drawn("delivery.delay_months", Unit::Months, Parameter::DelayMonths);
    let mut plain = |id: &str, parameter| ledger.record_plain(format!("delivery.{id}"), parameter);
    DeliveryModel {
        lead_noise: plain("lead_noise", Parameter::LeadNoise),
        swan_tail: plain("swan_tail", Parameter::SwanTail),
        swan_least: plain("swan_least", Parameter::SwanLeast),
        swan_most: plain("swan_most", most),
        ordinary_overrun,
        overrun_delay: plain("overrun_delay", Parameter::OverrunDelay),
        shortage_delay: plain("shortage_delay", Parameter::ShortageDelay),
        delay_months,
        shortage_fit: plain("shortage_fit", Parameter::ShortageFit),
    }
}
