//! What the numeric core costs: elementary functions, luck, sampling and statistics, over one block or the default run.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use speelveld::domain::outcome::Better;
use speelveld::domain::quantity::Quantity;
use speelveld::numeric::elementary::{exp_all, inverse_normal_all, ln_all};
use speelveld::numeric::statistics::{mean, quantiles, tail_mean};
use speelveld::simulation::random::{Address, BLOCK};
use speelveld::simulation::sampling::Sampler;
use speelveld::summary::frontier::non_dominated;
use std::hint::black_box;

const FUTURES: usize = 10 * BLOCK;

fn address(quantity: u32) -> Address {
    Address { seed: 1, quantity, case: 2, layer: 0, year: 0 }
}

fn column(quantity: u32, futures: usize, fill: fn(&Address, u64, &mut [f64])) -> Vec<f64> {
    let mut values = vec![0.0; futures];
    values.chunks_mut(BLOCK).zip(0..).for_each(|(out, block)| fill(&address(quantity), block, out));
    values
}

fn elementary(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("elementary");
    group.throughput(Throughput::Elements(BLOCK as u64));
    let uniforms = column(0, BLOCK, Address::uniforms);
    let mut measure = |name: &str, function: fn(&mut [f64])| {
        let mut values = uniforms.clone();
        group.bench_function(name, |bench| {
            bench.iter(|| {
                values.copy_from_slice(&uniforms);
                function(black_box(&mut values));
            });
        });
    };
    measure("exp", exp_all);
    measure("ln", ln_all);
    measure("inverse_normal", inverse_normal_all);
    group.finish();
}

fn luck(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("luck");
    group.throughput(Throughput::Elements(BLOCK as u64));
    let mut values = vec![0.0; BLOCK];
    group.bench_function("uniforms", |bench| bench.iter(|| address(0).uniforms(black_box(1), &mut values)));
    group.bench_function("normals", |bench| bench.iter(|| address(0).normals(black_box(1), &mut values)));
    group.finish();
}

fn sampling(criterion: &mut Criterion) {
    let (min, mode, max) = (1.0, 2.0, 5.0);
    let quantities = [
        ("lognormal", Quantity::Lognormal { low: min, high: max }),
        ("normal", Quantity::Normal { low: min, high: max }),
        ("triangular", Quantity::Triangular { min, mode, max }),
        ("pert", Quantity::Pert { min, mode, max }),
    ];
    let normals = column(0, BLOCK, Address::normals);
    let mut values = vec![0.0; BLOCK];
    let mut group = criterion.benchmark_group("sampling");
    group.throughput(Throughput::Elements(BLOCK as u64));
    for (name, quantity) in quantities {
        let sampler = Sampler::new(quantity);
        group.bench_function(name, |bench| {
            bench.iter(|| sampler.fill_from_normals(black_box(&normals), &mut values));
        });
    }
    group.finish();
    criterion.bench_function("sampling/prepare_pert", |bench| {
        bench.iter(|| Sampler::new(black_box(Quantity::Pert { min, mode, max })));
    });
}

fn statistics(criterion: &mut Criterion) {
    let values = column(0, FUTURES, Address::normals);
    // Half of the values equal: the shape on which careless selection becomes quadratic.
    let tied: Vec<f64> = values.iter().map(|value| value.max(0.0)).collect();
    let mut group = criterion.benchmark_group("statistics");
    group.throughput(Throughput::Elements(FUTURES as u64));
    for (name, values) in [("distinct", &values), ("tied", &tied)] {
        group.bench_with_input(BenchmarkId::new("five_quantiles", name), values, |bench, values| {
            bench.iter(|| quantiles(black_box(values), &[0.05, 0.1, 0.5, 0.9, 0.95]));
        });
    }
    group.bench_function("worst_tenth", |bench| bench.iter(|| tail_mean(black_box(&values), 0.1, true)));
    group.bench_function("mean", |bench| bench.iter(|| mean(black_box(&values))));
    group.finish();
}

fn frontier(criterion: &mut Criterion) {
    const SCENARIOS: usize = 161_051;
    let columns: Vec<Vec<f64>> =
        (0..4).map(|outcome| column(outcome, SCENARIOS, Address::uniforms)).collect();
    let points: Vec<f64> =
        (0..SCENARIOS).flat_map(|one| columns.iter().map(move |column| column[one])).collect();
    criterion.bench_function("frontier/161051_by_4", |bench| {
        bench.iter(|| non_dominated(black_box(&points), &[Better::Lower; 4]));
    });
}

criterion_group!(benches, elementary, luck, sampling, statistics, frontier);
criterion_main!(benches);
