//! A session with teams in a real pseudo-terminal: two rounds with a card and predictions, with a kill in between.

use crate::support::pseudo_terminal::Program;

/// What the screen says, stage by stage, where a team is `{}`.
struct Told {
    language: &'static str,
    next: &'static str,
    chooses: &'static str,
    done: &'static str,
    predict: &'static str,
    choices: &'static str,
    predictions: &'static str,
    card: &'static str,
    title: &'static str,
    debrief: &'static str,
    first: &'static str,
    knows: &'static str,
}

const TOLD: [Told; 2] = [
    Told {
        language: "nl",
        next: "Team {} is aan de beurt",
        chooses: "Team {} kiest",
        done: "Is team {} klaar?",
        predict: "Uw voorspelling",
        choices: "Nog geen cijfers",
        predictions: "Voorspellingen",
        card: "Kaart: Partners haken af",
        title: "kaart: Partners haken af",
        debrief: "Nabespreking",
        first: "Ronde 1",
        knows: "Hoe goed schatte elk team zijn zekerheid in?",
    },
    Told {
        language: "en",
        next: "Team {} is next",
        chooses: "Team {} chooses",
        done: "Is team {} done?",
        predict: "Your prediction",
        choices: "No figures yet",
        predictions: "Predictions",
        card: "Card: Partners drop out",
        title: "card: Partners drop out",
        debrief: "Debrief",
        first: "Round 1",
        knows: "How well did each team judge its own certainty?",
    },
];

impl Told {
    /// One turn: take the keys, another way of doing the services, be done, predict.
    fn turn(&self, program: &mut Program, team: &str) {
        let of_team = |text: &str| text.replace("{}", team);
        program.until_it_says(&of_team(self.next));
        program.press("\r");
        program.until_it_says(&of_team(self.chooses));
        program.press(" 9");
        program.until_it_says(&of_team(self.done));
        program.press("\r");
        program.until_it_says(self.predict);
        program.press("300 - 500\r");
    }
}

#[test]
fn two_rounds_with_a_card_and_predictions_go_on_after_a_kill_and_run_to_the_debrief() {
    for told in &TOLD {
        let folder = tempfile::tempdir().expect("a folder");
        let kept = [("SPEELVELD_STATE", folder.path().to_str().expect("a path"))];
        let words = ["train", "--teams", "Noord,Zuid", "--hide-figures", "--lang", told.language];
        let mut program = Program::start(120, 36, &words, &kept);
        told.turn(&mut program, "Noord");
        told.turn(&mut program, "Zuid");
        program.until_it_says(told.choices);
        program.press("s");
        program.until_it_says("▲");
        program.until_it_says(told.predictions);
        // Another card than the one that was drawn: the last but one of the list.
        program.press("\r");
        program.until_it_says(told.title.split(' ').next().expect("a word"));
        program.press("c\x1b[F\x1b[A\r");
        program.until_it_says(told.card);
        program.until_it_says("~");
        program.press("\r");
        told.turn(&mut program, "Noord");
        program.until_it_says(&told.next.replace("{}", "Zuid"));
        program.kill();

        let mut program = Program::start(120, 36, &["--lang", told.language], &kept);
        program.until_it_says(told.title);
        told.turn(&mut program, "Zuid");
        program.until_it_says(told.choices);
        program.press("n");
        program.press("Veel geleerd\r");
        program.press("\r");
        program.until_it_says(told.debrief);
        // Only a debrief with all its figures has an end to go to.
        program.until_it_says(told.first);
        program.press("\x1b[F");
        program.until_it_says(told.knows);
        program.press("q");
        assert!(program.ends().success(), "{}", told.language);
    }
}
