//! What commands do on the risks screen; what is not here does there what it does on every screen.

use crate::controls::command::Command;
use crate::domain::check::Check;
use crate::domain::incident::{IncidentKind, PublicValue};
use crate::domain::outcome::Outcome;
use crate::session::overlay::why::Subject;
use crate::session::screen::RisksPart;
use crate::session::state::Session;
use crate::summary::checks::that_fire;
use crate::summary::likelihood::in_order;

impl Session {
    /// Does what a command says on the risks screen; says whether it means anything of its own there.
    pub(in crate::session) fn perform_on_risks(&mut self, command: Command) -> bool {
        let part = self.reading.risks_part;
        let row = self.reading.risks_row[part].min(self.last_risk(part));
        match command {
            Command::Up => self.go_to_risk(part, row.saturating_sub(1)),
            Command::Down => self.go_to_risk(part, row + 1),
            Command::First => self.go_to_risk(part, 0),
            Command::Last => self.go_to_risk(part, usize::MAX),
            Command::NextPart => {
                let next = RisksPart::ALL[(part.index() + 1) % RisksPart::COUNT];
                self.go_to_risk(next, self.reading.risks_row[next]);
            }
            _ => return false,
        }
        true
    }

    /// Puts the cursor on a row of a part, or on its last one when there are not so many.
    pub(in crate::session) fn go_to_risk(&mut self, part: RisksPart, row: usize) {
        self.reading.scroll = 0;
        self.reading.risks_part = part;
        self.reading.risks_row[part] = row.min(self.last_risk(part));
    }

    /// The kinds of incidents in the order of the risks screen, the likeliest in any scenario first, unless that is hidden.
    pub fn incident_order(&self) -> Vec<IncidentKind> {
        let shown = self
            .comparison
            .shown()
            .filter(|shown| shown.manifest.case == self.document.case && !self.hides(Outcome::Incidents));
        let columns = shown.map_or(&[][..], |shown| &shown.columns[..]);
        in_order(&columns.iter().map(|column| Some(&*column.summary)).collect::<Vec<_>>())
    }

    /// What is under the cursor; all incidents when no check fires.
    pub(in crate::session) fn focused_risk(&self) -> Subject {
        let part = self.reading.risks_part;
        let row = self.reading.risks_row[part].min(self.last_risk(part));
        match part {
            RisksPart::Incidents => Subject::Incident(self.focused_incident()),
            RisksPart::Values => Subject::Value(PublicValue::ALL[row]),
            RisksPart::Checks => {
                let firing = self.firing();
                let fired = that_fire(&self.library.checks, &firing);
                let place = |check: &&Check| self.library.checks.iter().position(|one| one.id == check.id);
                fired.get(row).and_then(place).map_or(Subject::Outcome(Outcome::Incidents), Subject::Check)
            }
        }
    }

    /// The kind of incident under the cursor.
    fn focused_incident(&self) -> IncidentKind {
        let row = self.reading.risks_row[RisksPart::Incidents];
        let order = self.incident_order();
        order.get(row).or(order.last()).copied().unwrap_or(IncidentKind::Breach)
    }

    /// The last row of a part.
    fn last_risk(&self, part: RisksPart) -> usize {
        let rows = match part {
            RisksPart::Incidents => IncidentKind::COUNT,
            RisksPart::Values => PublicValue::COUNT,
            RisksPart::Checks => that_fire(&self.library.checks, &self.firing()).len(),
        };
        rows.saturating_sub(1)
    }
}
