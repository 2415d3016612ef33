//! Setting: prices, discounting, overrun, delay and use, the same for every decision on a case.

use super::inputs::Inputs;
use super::ledger::Ledger;
use super::model::{DeliveryModel, MoneyModel, ValueModel};
use crate::domain::number_id::{DeliveryNumber, MoneyNumber, NumberId};
use crate::domain::parameter::{Parameter, Unit};

pub fn resolve_money(ledger: &mut Ledger<'_>) -> MoneyModel {
    let mut exact = |id, parameter| ledger.record_exact(NumberId::Money(id), parameter);
    MoneyModel {
        budget: exact(MoneyNumber::Budget, Parameter::Budget),
        discount: exact(MoneyNumber::Discount, Parameter::Discount),
        vendor_drift: exact(MoneyNumber::VendorDrift, Parameter::VendorDrift),
        vendor_spread: exact(MoneyNumber::VendorSpread, Parameter::VendorSpread),
        old_way: ledger.record_plain(NumberId::Money(MoneyNumber::OldWay), Parameter::OldWay),
    }
}

pub fn resolve_delivery(inputs: &Inputs<'_>, ledger: &mut Ledger<'_>) -> DeliveryModel {
    let small = inputs.build_costs().0.iter().sum::<f64>() < inputs.number(Parameter::SmallCase);
    let most = if small { Parameter::SwanMostSmall } else { Parameter::SwanMost };
    let id = NumberId::Delivery;
    DeliveryModel {
        cost_correlation: ledger
            .record_plain(NumberId::Money(MoneyNumber::CostCorrelation), Parameter::CostCorrelation),
        lead_noise: ledger.record_exact(id(DeliveryNumber::LeadNoise), Parameter::LeadNoise),
        swan_tail: ledger.record_exact(id(DeliveryNumber::SwanTail), Parameter::SwanTail),
        swan_least: ledger.record_exact(id(DeliveryNumber::SwanLeast), Parameter::SwanLeast),
        swan_most: ledger.record_exact(id(DeliveryNumber::SwanMost), most),
        ordinary_overrun: ledger.record_drawn(
            id(DeliveryNumber::OrdinaryOverrun),
            Unit::Number,
            Parameter::OrdinaryOverrun,
        ),
        overrun_delay: ledger.record_plain(id(DeliveryNumber::OverrunDelay), Parameter::OverrunDelay),
        most_short: ledger.record_exact(id(DeliveryNumber::MostShort), Parameter::MostShort),
        delay_months: ledger.record_drawn(
            id(DeliveryNumber::DelayMonths),
            Unit::Months,
            Parameter::DelayMonths,
        ),
    }
}

pub fn resolve_value(ledger: &mut Ledger<'_>) -> ValueModel {
    let id = NumberId::Delivery;
    ValueModel {
        shortage_fit: ledger.record_plain(id(DeliveryNumber::ShortageFit), Parameter::ShortageFit),
        use_loss: ledger.record_plain(id(DeliveryNumber::UseLoss), Parameter::UseLoss),
        most_use_loss: ledger.record_exact(id(DeliveryNumber::MostUseLoss), Parameter::MostUseLoss),
        reading_level: ledger.record_exact(id(DeliveryNumber::ReadingLevel), Parameter::ReadingLevel),
    }
}
