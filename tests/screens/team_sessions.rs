//! Sessions with teams, from the first turn to the debrief, without a terminal.

use crate::support::opening;
use crate::support::thorough::cases;
use proptest::prelude::*;
use speelveld::content::SourceText;
use speelveld::content::diagnosis::problem::ProblemKind;
use speelveld::content::exploration::{read, write};
use speelveld::controls::command::Command;
use speelveld::controls::key::Key;
use speelveld::domain::limit::Limit;
use speelveld::domain::outcome::{Measure, Outcome};
use speelveld::language::Language;
use speelveld::session::Session;
use speelveld::session::message::{Effect, Message};
use speelveld::session::screen::Screen;
use speelveld::session::settings::Settings;
use speelveld::session::teams::play::{Extent, Page, Play};
use speelveld::study::{Analysis, Flow, Study};
use speelveld::summary::scoring::{self, Score};
use speelveld::texts::problems::Flaw;
use speelveld::tui::draw_on;
use speelveld::view::assumptions::assumptions;
use speelveld::view::frame::title;
use speelveld::view::keys::hints;
use speelveld::view::teams::board::Block;
use speelveld::view::teams::ranks::{Rank, Ranks};
use speelveld::view::teams::stage::{Content, board};
use speelveld::workspace::exploration::Exploration;
use speelveld::workspace::progress::Progress;
use speelveld::workspace::team_rules::{FiguresRule, Rules, to_predict};
use speelveld::workspace::teams::{Stage, Teams};

/// Few futures: what is tested does not hang on the figures.
const FUTURES: usize = 300;

/// A session with its engine.
struct Table {
    session: Session,
    study: Study,
}

impl Table {
    fn open(language: Language, exploration: &Exploration) -> Self {
        let settings = Settings { language, ..opening::session(opening::library()).settings };
        let session = Session::open(opening::library(), settings, exploration).expect("its case is there");
        let mut table = Self { session, study: Study::new(opening::library()) };
        let effects = table.session.start();
        table.answer(effects);
        table
    }

    fn press(&mut self, keys: &[Key]) {
        for &key in keys {
            let effects = self.session.update(Message::Key(key));
            self.answer(effects);
        }
    }

    fn type_in(&mut self, text: &str) {
        let keys: Vec<Key> = text.chars().map(Key::Char).collect();
        self.press(&keys);
        self.press(&[Key::Enter]);
    }

    fn answer(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let Effect::Ask { generation, request } = effect else { continue };
            if !matches!(request.analysis(), Analysis::Comparison | Analysis::Worlds) {
                continue;
            }
            let finding = self.study.answer(&request, &mut |_| Flow::Continue).expect("an answer");
            let more = self.session.update(Message::Answered { generation, finding });
            self.answer(more);
        }
    }

    fn play(&self) -> &Play {
        self.session.team_play().expect("a session with teams")
    }

    fn stage(&self) -> Stage {
        self.play().teams.stage.clone()
    }

    /// One turn: take the keys, press these on the stack, be done.
    fn turn(&mut self, keys: &[Key]) {
        self.press(&[Key::Enter]);
        assert_eq!(self.session.screen, Screen::Compare);
        self.press(keys);
        self.press(&[Key::Char('9'), Key::Enter]);
    }

    /// Everything that can be read on the board.
    fn words(&self) -> String {
        let Content::Blocks { blocks, .. } = board(&self.session).content else { return String::new() };
        let mut words = String::new();
        for block in blocks {
            match block {
                Block::Part(text) | Block::Heading(text) | Block::Text(text) | Block::Item(text) => {
                    words += &text
                }
                Block::Axis(_) => {}
                Block::Counts(counts) => {
                    words += &counts.caption;
                    words.extend(counts.rows.iter().map(|row| format!(" {} {}", row.labels[0], row.count)));
                }
                Block::Table(table) => {
                    for row in table.rows {
                        words += &row.labels[0];
                        words.extend(row.cells.iter().map(|cell| format!(" {}", cell.text())));
                    }
                }
            }
            words.push('\n');
        }
        words
    }
}

fn start(names: &[&str], rules: Rules) -> Exploration {
    let library = opening::library();
    let names = names.iter().map(|name| (*name).to_owned()).collect();
    let mut teams = Teams::new(Rules { names, ..rules });
    teams.start();
    let case = library.case("logistics").expect("a shipped case");
    let progress = Some(Progress::Teams(teams));
    Exploration { futures: FUTURES, progress, ..Exploration::of(&library, case, "utrecht") }
}

fn limited() -> Rules {
    let limits = vec![Limit { outcome: Outcome::Cost, amount: 450.0, futures: 80 }];
    Rules { limits, ..Rules::default() }
}

/// What is kept, written and read back, and opened again.
fn reopened(table: &Table) -> Table {
    let library = opening::library();
    let kept = table.session.exploration();
    let text = write(&kept, &library);
    let file = SourceText { name: "teams.toml".to_owned(), text };
    let read = read(&file, &library).unwrap_or_else(|problems| panic!("{problems:#?}\n{}", file.text));
    assert_eq!(read.progress, kept.progress, "{}", file.text);
    Table::open(table.session.settings.language, &read)
}

#[test]
fn three_teams_two_rounds_and_a_card_in_both_languages() {
    for language in Language::ALL {
        let mut table = Table::open(language, &start(&["Noord", "Zuid", "West"], limited()));
        assert_eq!((table.stage(), table.session.screen), (Stage::HandOver(0), Screen::Teams));
        table.turn(&[]);
        table.turn(&[Key::Char(' ')]);
        table.turn(&[Key::Char(' '), Key::Char(' ')]);
        assert_eq!(table.stage(), Stage::Reveal);
        assert_eq!(table.session.document.scenarios.len(), 3);
        let reveal = table.words();
        assert!(["Noord", "Zuid", "West"].iter().all(|team| reveal.contains(team)), "{reveal}");
        table.press(&[Key::Char('s')]);
        assert_ne!(table.words(), reveal, "the other page");

        table.press(&[Key::Enter]);
        let Stage::Card(card) = table.stage() else { panic!("{:?}", table.stage()) };
        let event = table.session.library.event(&card).expect("a shipped event").clone();
        assert_eq!(table.session.document.edits.len(), event.changes.len());
        assert!(table.words().contains(event.text.in_language(language)));
        assert!(table.words().contains('→'), "before and after");
        // The trainer puts another card on the table.
        table.press(&[Key::Char('c'), Key::Home, Key::Enter]);
        assert_eq!(table.stage(), Stage::Card("tight-labour-market".to_owned()));

        table.press(&[Key::Enter]);
        assert_eq!(table.stage(), Stage::HandOver(0));
        table.turn(&[Key::Char('t')]);
        table.turn(&[]);
        table.turn(&[Key::Char(' ')]);
        let rounds = &table.play().teams.rounds;
        assert_eq!(rounds[1].card.as_deref(), Some("tight-labour-market"));
        assert_ne!(rounds[0].turns[0], rounds[1].turns[0]);
        assert_eq!(rounds[0].turns[1], rounds[1].turns[1]);

        table.press(&[Key::Char('n')]);
        table.type_in("Veel gepraat over inhuur");
        table.press(&[Key::Enter]);
        assert_eq!(table.stage(), Stage::Debrief);
        let debrief = table.words();
        assert!(debrief.contains("Veel gepraat over inhuur"), "{debrief}");
        assert_eq!(debrief.matches('?').count(), 3, "a question for each team: {debrief}");
    }
}

#[test]
fn a_team_sees_and_changes_only_its_own_choices() {
    let mut table = Table::open(Language::English, &start(&["Noord", "Zuid"], Rules::default()));
    table.turn(&[Key::Char(' ')]);
    assert_eq!(table.session.document.scenarios.len(), 1, "nothing of Noord is on the screens");
    table.press(&[Key::Enter]);
    let own = table.session.document.clone();
    let current = table.session.case().expect("a case").current_decision();
    assert_eq!(own.scenarios[1].decision, current, "Zuid starts from what is done now");
    for keys in ["a", "c", "x", "f", "b", ">", "U"] {
        let _ = table.session.update(Message::Key(Key::Char(keys.chars().next().expect("a key"))));
        assert_eq!(table.session.document, own, "{keys}");
    }
    table.press(&[Key::Left, Key::Char(' ')]);
    assert_eq!(table.session.document, own, "A is today’s situation");
    table.press(&[Key::Char('u')]);
    assert_eq!(table.session.document, own, "nothing of Noord can be undone");
    table.press(&[Key::Right, Key::Char(' ')]);
    assert_ne!(table.session.document, own);
    table.press(&[Key::Char('u')]);
    assert_eq!(table.play().teams.draft, Some(current), "what is undone is not decided");
}

#[test]
fn what_lies_on_the_table_stays() {
    let mut table = Table::open(Language::English, &start(&["Noord", "Zuid"], Rules::default()));
    table.turn(&[]);
    table.turn(&[Key::Char(' ')]);
    let revealed = table.session.document.clone();
    table.press(&[Key::Char('1'), Key::Char(' '), Key::Char('x')]);
    assert_eq!((table.session.screen, &table.session.document), (Screen::Compare, &revealed));
    table.press(&[Key::Char('9')]);
    assert_eq!(table.session.screen, Screen::Teams);
}

#[test]
fn time_that_is_up_takes_nothing_away() {
    let rules = Rules { minutes: 1, ..Rules::default() };
    let mut table = Table::open(Language::English, &start(&["Noord", "Zuid"], rules));
    assert!(table.session.tick().is_none(), "the clock waits for the hand-over");
    table.press(&[Key::Enter, Key::Char(' ')]);
    assert!(table.session.tick().is_some());
    let chosen = table.play().teams.draft;
    let _ = table.session.update(Message::Elapsed(61_000));
    assert!(table.session.tick().is_none());
    let mut buffer = ratatui::buffer::Buffer::empty(ratatui::layout::Rect::new(0, 0, 120, 36));
    draw_on(&mut buffer, &table.session);
    let screen: String = buffer.content.iter().map(|cell| cell.symbol()).collect();
    assert!(screen.contains("time is up"), "{screen}");
    assert_eq!(table.play().teams.draft, chosen);
    table.press(&[Key::Char('9'), Key::Enter]);
    assert_eq!(table.stage(), Stage::HandOver(1));
}

#[test]
fn hidden_figures_come_with_the_reveal() {
    let rules = Rules { figures: FiguresRule::Hidden, ..Rules::default() };
    let mut table = Table::open(Language::English, &start(&["Noord", "Zuid"], rules));
    table.press(&[Key::Enter]);
    let asked = |effects: Vec<Effect>| effects.iter().any(|effect| matches!(effect, Effect::Ask { .. }));
    for command in [Command::NextMode, Command::OpenCell, Command::Back, Command::ShowCosts] {
        assert!(!asked(table.session.update(Message::Command(command))), "{command:?}");
    }
    assert_eq!(table.session.comparison.shown(), None);
    table.press(&[Key::Char('9'), Key::Enter]);
    table.turn(&[]);
    assert!(table.session.comparison.shown().is_some());
}

#[test]
fn no_leftover_of_a_reveal_is_seen_while_figures_are_hidden() {
    let rules = Rules { figures: FiguresRule::Hidden, ..Rules::default() };
    let mut table = Table::open(Language::English, &start(&["Noord", "Zuid"], rules));
    table.turn(&[]);
    table.turn(&[Key::Char(' ')]);
    table.press(&[Key::Char('2')]);
    assert!(table.session.comparison.shown().is_some(), "the reveal can be looked into");
    table.press(&[Key::Char('9'), Key::Enter, Key::Enter]);
    for stage in [Stage::HandOver(0), Stage::Choosing(0)] {
        assert_eq!(table.stage(), stage);
        assert_eq!(table.session.comparison.shown(), None);
        assert!(Outcome::ALL.into_iter().all(|outcome| table.session.hides(outcome)));
        table.press(&[Key::Char('P')]);
        assert_eq!(table.session.presenting, None, "no slides of what is hidden");
        table.press(&[Key::Char('9'), Key::Enter]);
    }
}

#[test]
fn every_team_predicts_before_the_keys_change_hands() {
    for language in Language::ALL {
        let rules = Rules { figures: FiguresRule::Predicted, ..Rules::default() };
        let mut table = Table::open(language, &start(&["Noord", "Zuid"], rules));
        for range in ["15 - 20", "0 - 9000"] {
            table.press(&[Key::Enter, Key::Char('9'), Key::Enter]);
            let asked = table.stage();
            table.type_in("geen idee");
            assert_eq!(table.stage(), asked, "no prediction, no hand-over");
            table.press(&[Key::Escape, Key::Enter]);
            table.type_in(range);
            assert_ne!(table.stage(), asked);
            table = reopened(&table);
        }
        assert_eq!((table.stage(), table.play().page), (Stage::Reveal, Page::Choices));
        let score = |table: &Table, team: usize| {
            let prediction =
                table.play().teams.rounds[0].turns[team].prediction.clone().expect("a prediction");
            let comparison = table.session.comparison.shown().expect("figures");
            let truth = scoring::truth(&to_predict(team), comparison).expect("the cost");
            scoring::score(&to_predict(team), &prediction, &truth)
        };
        assert!(matches!(score(&table, 0), Some(Score::Range { held: false, inside: 0.0, .. })));
        assert!(matches!(
            score(&table, 1),
            Some(Score::Range { held: true, inside: 1.0, interval: 9000.0, .. })
        ));
        let pages: Vec<Page> = (0..Page::COUNT)
            .map(|_| {
                let page = table.play().page;
                table.press(&[Key::Char('s')]);
                page
            })
            .collect();
        assert_eq!(pages, Page::ALL);

        table.press(&[Key::Enter, Key::Enter]);
        for range in ["0 - 9000", "0 - 9000"] {
            table.turn(&[]);
            table.type_in(range);
        }
        table.press(&[Key::Enter]);
        assert_eq!(table.stage(), Stage::Debrief);
        let debrief = table.words();
        let told = ["Noord: ", "Zuid: "].map(|team| {
            let lines = debrief.lines().filter(|line| {
                line.starts_with(team) && (line.contains("doel 90") || line.contains("aim 90"))
            });
            lines.collect::<Vec<_>>().join("\n")
        });
        let [own, other] = [&told[0], &told[1]];
        assert!(
            own.contains(" 50 ") && other.contains(" 100 ") && !other.contains(" 50 "),
            "each team its own: {told:?}"
        );
    }
}

#[test]
fn predictions_that_cannot_be_are_told() {
    let rules = Rules { figures: FiguresRule::Predicted, ..Rules::default() };
    let mut table = Table::open(Language::English, &start(&["Noord", "Zuid"], rules));
    table.turn(&[]);
    table.type_in("300 - 500");
    let library = opening::library();
    let text = write(&table.session.exploration(), &library);
    let wrong = [
        ("low = 300", "low = 600", ProblemKind::Plain(Flaw::WrongPrediction)),
        ("low = 300", "low = -3", ProblemKind::Plain(Flaw::WrongPrediction)),
        ("figures = \"predicted\"", "figures = \"hidden\"", ProblemKind::Plain(Flaw::UnsoundTeams)),
    ];
    for (right, wrong, kind) in wrong {
        assert!(text.contains(right), "{text}");
        let file = SourceText { name: "teams.toml".to_owned(), text: text.replace(right, wrong) };
        let problems = read(&file, &library).expect_err("it cannot be");
        assert_eq!(problems.iter().map(|problem| &problem.what).collect::<Vec<_>>(), [&kind]);
    }
}

#[test]
fn only_keys_that_do_something_are_shown() {
    let mut table = Table::open(Language::English, &start(&["Noord", "Zuid"], Rules::default()));
    let shown = |table: &Table| {
        let (fitting, _) = hints(&table.session);
        let commands = fitting.iter().flat_map(|hint| hint.keys.iter().map(|(_, command)| *command));
        commands.collect::<Vec<_>>()
    };
    assert_eq!(
        shown(&table),
        [Command::Confirm, Command::Up, Command::Down, Command::AddNote, Command::OpenHelp]
    );
    table.press(&[Key::Enter]);
    assert!(shown(&table).contains(&Command::NextMode) && !shown(&table).contains(&Command::PickCase));
    table.press(&[Key::Char('9')]);
    assert!(!shown(&table).contains(&Command::ShowTeams), "one is there already");
    table.press(&[Key::Enter]);
    table.turn(&[]);
    assert!(shown(&table).contains(&Command::NextPart) && !shown(&table).contains(&Command::PickEvent));
    table.press(&[Key::Char('1')]);
    assert!(!shown(&table).contains(&Command::NextMode), "what lies on the table stays");
}

#[test]
fn a_number_that_a_card_changed_says_so() {
    let mut table = Table::open(Language::English, &start(&["Noord", "Zuid"], Rules::default()));
    table.turn(&[]);
    table.turn(&[]);
    table.press(&[Key::Enter]);
    let event = table.session.card_in_force().expect("a card").clone();
    let changed = event.changes.first().expect("a card that changes something").parameter;
    table.session.assumptions.selected = changed;
    let told = assumptions(&table.session).about.join(" ");
    assert!(told.contains(event.name.in_language(Language::English)), "{told}");
    let title: Vec<String> = title(&table.session).into_iter().map(|part| part.text).collect();
    assert!(title.iter().any(|part| part.contains(event.name.in_language(Language::English))), "{title:?}");
}

#[test]
fn scrolling_ends_where_the_board_does() {
    let mut table = Table::open(Language::English, &start(&["Noord", "Zuid"], Rules::default()));
    table.turn(&[]);
    table.turn(&[Key::Char(' ')]);
    let _ = table.session.update(Message::BoardDrawn(Extent { lines: 30, room: 18, last_column: 0 }));
    table.press(&[Key::End]);
    assert_eq!(table.play().line, 12);
    table.press(&[Key::Up]);
    assert_eq!(table.play().line, 11, "the first key up moves");
    let _ = table.session.update(Message::BoardDrawn(Extent { lines: 30, room: 26, last_column: 0 }));
    assert_eq!(table.play().line, 4, "a higher screen needs less scrolling");
}

#[test]
fn a_kill_in_any_stage_resumes_there() {
    let mut table = Table::open(Language::English, &start(&["Noord", "Zuid"], limited()));
    let keys = [
        vec![Key::Enter, Key::Char(' '), Key::Char('t')],
        vec![Key::Char('9'), Key::Enter],
        vec![Key::Enter, Key::Char('9'), Key::Enter],
        vec![Key::Char('n'), Key::Char('"'), Key::Enter],
        vec![Key::Enter],
        vec![Key::Enter, Key::Enter, Key::Char('9'), Key::Enter],
        vec![Key::Enter, Key::Char('9'), Key::Enter],
        vec![Key::Enter],
    ];
    for keys in keys {
        table.press(&keys);
        let again = reopened(&table);
        assert_eq!(again.play().teams, table.play().teams);
        assert_eq!(again.session.scenarios(), table.session.scenarios());
        assert_eq!(again.session.document.edits, table.session.document.edits);
        assert_eq!(again.words(), table.words());
        table = again;
    }
    assert_eq!(table.stage(), Stage::Debrief);
}

#[test]
fn rules_are_agreed_on_the_screen() {
    let library = opening::library();
    let case = library.case("logistics").expect("a shipped case");
    let progress = Some(Progress::Teams(Teams::new(Rules::default())));
    let exploration =
        Exploration { futures: FUTURES, progress, ..Exploration::of(&library, case, "utrecht") };
    let mut table = Table::open(Language::English, &exploration);
    assert_eq!((table.stage(), table.session.screen), (Stage::Setup, Screen::Teams));
    table.press(&[Key::End, Key::Enter]);
    assert_eq!(table.stage(), Stage::Setup, "not without teams");
    table.press(&[Key::Home, Key::Enter]);
    table.type_in("Noord, Zuid");
    table.press(&[Key::Down, Key::Down, Key::Enter]);
    table.type_in("450@90");
    table.press(&[Key::Down, Key::Down, Key::Right, Key::Down, Key::Left, Key::Down, Key::Enter]);
    let rules = &table.play().teams.rules;
    assert_eq!((rules.rounds, rules.minutes, rules.figures), (3, 9, FiguresRule::Predicted));
    assert_eq!(rules.limits, [Limit { outcome: Outcome::Cost, amount: 450.0, futures: 90 }]);
    let again = reopened(&table);
    assert_eq!(again.play().teams, table.play().teams);
    table.press(&[Key::End, Key::Enter]);
    assert_eq!(table.stage(), Stage::HandOver(0));
}

proptest! {
    #![proptest_config(cases(6))]

    #[test]
    fn the_order_of_the_teams_changes_no_figure(modes in prop::collection::vec(0_usize..4, 3), turned in 1_usize..3) {
        let names = ["a", "b", "c"];
        let play = |order: [usize; 3]| {
            let mut table =
                Table::open(Language::English, &start(&order.map(|team| names[team]), limited()));
            for team in order {
                table.turn(&vec![Key::Char(' '); modes[team]]);
            }
            table
        };
        let [first, other] = [play([0, 1, 2]), play([turned, (turned + 1) % 3, (turned + 2) % 3])];
        let [one, two] = [&first, &other].map(|table| table.session.comparison.shown().expect("figures"));
        for team in 0..3 {
            let place = (team + 3 - turned) % 3;
            prop_assert_eq!(&one.columns[team], &two.columns[place]);
            prop_assert_eq!(one.limits[0].shares[team], two.limits[0].shares[place]);
            for measure in Measure::all() {
                let [one, two] = [one, two].map(|comparison| Ranks::of(comparison, measure).ranks);
                prop_assert_eq!(one[team], two[place]);
            }
        }
    }
}

#[test]
fn equal_choices_are_best_nowhere() {
    let mut table = Table::open(Language::English, &start(&["Noord", "Zuid"], Rules::default()));
    table.turn(&[]);
    table.turn(&[]);
    let comparison = table.session.comparison.shown().expect("figures");
    for measure in Measure::all() {
        assert_eq!(Ranks::of(comparison, measure).ranks, [Rank::Level, Rank::Level]);
    }
}
