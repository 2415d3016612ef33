//! Setting: prices, discounting, overrun and delay, the same for every decision on a case.

use super::inputs::Inputs;
use super::ledger::Ledger;
use super::model::{DeliveryModel, MoneyModel};
use crate::domain::number_id::{DeliveryNumber, MoneyNumber, NumberId};
use crate::domain::parameter::{Parameter, Unit};

pub fn resolve_money(ledger: &mut Ledger<'_>) -> MoneyModel {
    let mut plain = |id, parameter| ledger.record_plain(NumberId::Money(id), parameter);
    MoneyModel {
        budget: plain(MoneyNumber::Budget, Parameter::Budget),
        discount: plain(MoneyNumber::Discount, Parameter::Discount),
        vendor_drift: plain(MoneyNumber::VendorDrift, Parameter::VendorDrift),
        vendor_spread: plain(MoneyNumber::VendorSpread, Parameter::VendorSpread),
        cost_correlation: plain(MoneyNumber::CostCorrelation, Parameter::CostCorrelation),
    }
}

pub fn resolve_delivery(inputs: &Inputs<'_>, ledger: &mut Ledger<'_>) -> DeliveryModel {
    let small = inputs.build_costs().0.iter().sum::<f64>() < inputs.number(Parameter::SmallCase);
    let most = if small { Parameter::SwanMostSmall } else { Parameter::SwanMost };
    let ordinary_overrun = ledger.record_drawn(
        NumberId::Delivery(DeliveryNumber::OrdinaryOverrun),
        Unit::Number,
        Parameter::OrdinaryOverrun,
    );
    let delay_months = ledger.record_drawn(
        NumberId::Delivery(DeliveryNumber::DelayMonths),
        Unit::Months,
        Parameter::DelayMonths,
    );
    let mut plain = |id, parameter| ledger.record_plain(NumberId::Delivery(id), parameter);
    DeliveryModel {
        lead_noise: plain(DeliveryNumber::LeadNoise, Parameter::LeadNoise),
        swan_tail: plain(DeliveryNumber::SwanTail, Parameter::SwanTail),
        swan_least: plain(DeliveryNumber::SwanLeast, Parameter::SwanLeast),
        swan_most: plain(DeliveryNumber::SwanMost, most),
        ordinary_overrun,
        overrun_delay: plain(DeliveryNumber::OverrunDelay, Parameter::OverrunDelay),
        shortage_delay: plain(DeliveryNumber::ShortageDelay, Parameter::ShortageDelay),
        delay_months,
        shortage_fit: plain(DeliveryNumber::ShortageFit, Parameter::ShortageFit),
    }
}
