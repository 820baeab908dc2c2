import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import standfirst.keypoint.Copy;
import standfirst.keypoint.CoverVerifier;
import standfirst.language.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Trains the odds of the check: `java bench/TrainGrounding.java FOLDER PAIRS… [--without FAMILY] > odds.tsv`. FOLDER holds
/// the labelled sets as `*.jsonl.gz`; only those whose licences allow it are read, whatever else lies there. PAIRS are
/// folders of the project's own minimal pairs.
///
/// Two logistic regressions over the same features are added up. One learns from the labelled sets whether a claim is
/// supported. The other learns from the pairs, as Bradley and Terry (1952) do from games, which of two claims that
/// differ in one error is the right one; readers who labelled the sets forgive such errors, an editor does not.
public final class TrainGrounding {
    /// MIT (frank, summeval's scores by BARTScore are Apache), Apache-2.0 (summedits, cogensumm), CC BY (xsumfaith),
    /// ODC-BY (wice). Never memerag (its authors ask not to) nor faithbench (non-commercial).
    private static final List<String> ALLOWED =
            List.of("summedits", "frank", "xsumfaith", "cogensumm", "summeval", "wice");

    private static final double RIDGE = 20.0;
    private static final int STEPS = 25;
    /// A claim of several sentences is wrong when one of them is; which one is guessed anew so many times.
    private static final int ROUNDS = 3;
    /// How much the pairs count beside the sets. From 0.5 to 1 the order of untouched pairs and the AUC over the sets
    /// both hold; beyond, the AUC falls.
    private static final double PAIRS = 0.5;

    private static final double PAIRS_RIDGE = 3.0;

    /// The features of each sentence of a claim.
    record Claim(String set, boolean supported, List<double[]> sentences) {}

    /// A claim as it is read, before all features are known.
    record Read(String set, boolean supported, List<Map<String, Double>> sentences) {}

    public static void main(String[] args) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(args));
        int option = arguments.indexOf("--without");
        String without = option < 0 ? "" : arguments.get(option + 1);
        List<String> folders = arguments.subList(1, option < 0 ? arguments.size() : option);
        List<String> names = new ArrayList<>();
        List<Read> reads = new ArrayList<>();
        try (var files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                String set = file.getFileName().toString().replace(".jsonl.gz", "");
                String family = set.split("_")[0];
                if (ALLOWED.contains(family) && !family.equals(without)) read(file, set, reads);
            }
        }
        for (Read read : reads)
            for (Map<String, Double> sentence : read.sentences())
                for (String name : sentence.keySet()) if (!names.contains(name)) names.add(name);
        List<Claim> claims = reads.stream()
                .map(read -> new Claim(
                        read.set(), read.supported(), read.sentences().stream().map(s -> vector(s, names)).toList()))
                .toList();
        double[] means = new double[names.size()];
        double[] deviations = new double[names.size()];
        scale(claims, means, deviations);
        double[] weights = train(claims, names.size());
        List<double[]> differences = new ArrayList<>();
        for (String folder : folders) differences.addAll(pairs(Path.of(folder), names));
        double[] turns = order(differences, deviations);
        for (int f = 0; f < turns.length; f++) weights[f] += PAIRS * turns[f];
        print(names, means, deviations, weights);
    }

    /// The features of each right claim less those of the wrong one beside it.
    private static List<double[]> pairs(Path folder, List<String> names) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        CoverVerifier verifier = new CoverVerifier();
        Map<String, Copy> copies = new LinkedHashMap<>();
        for (JsonNode source : json.readTree(Files.readString(folder.resolve("sources.json"))))
            copies.put(
                    source.get("id").asString(),
                    Copy.of(
                            source.get("text").asString(),
                            Language.of(source.get("lang").asString()),
                            Optional.of(LocalDate.parse(source.get("published").asString()))));
        Map<String, double[][]> claims = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList())
                for (String line : Files.readAllLines(file)) {
                    JsonNode row = json.readTree(line);
                    Copy copy = copies.get(row.get("sourceId").asString());
                    var sentences = verifier.features(
                            row.get("claim").asString(), Language.of(row.get("lang").asString()), copy);
                    if (sentences.isEmpty()) continue;
                    Map<String, Double> least = sentences.stream()
                            .min(Comparator.comparingDouble(features -> features.get("coverLike")))
                            .orElseThrow();
                    claims.computeIfAbsent(row.get("pair").asString(), pair -> new double[2][])[row.get("label").asInt()] =
                            vector(least, names);
                }
        }
        List<double[]> differences = new ArrayList<>();
        for (double[][] pair : claims.values()) {
            if (pair[0] == null || pair[1] == null) continue;
            double[] difference = new double[names.size()];
            for (int f = 0; f < difference.length; f++) difference[f] = pair[1][f] - pair[0][f];
            differences.add(difference);
        }
        return differences;
    }

    /// The weights by which the right claim of a pair comes first, on the scale of the sets' features.
    private static double[] order(List<double[]> differences, double[] deviations) {
        List<double[]> x = new ArrayList<>();
        List<double[]> labels = new ArrayList<>();
        for (double[] difference : differences) {
            double[] scaled = new double[difference.length];
            for (int f = 0; f < scaled.length; f++) scaled[f] = difference[f] / deviations[f];
            double[] turned = Arrays.stream(scaled).map(v -> -v).toArray();
            x.add(scaled);
            labels.add(new double[] {1, 1});
            x.add(turned);
            labels.add(new double[] {0, 1});
        }
        return Arrays.copyOf(newton(x, labels, deviations.length, PAIRS_RIDGE), deviations.length);
    }

    private static double[] vector(Map<String, Double> features, List<String> names) {
        return names.stream().mapToDouble(name -> features.getOrDefault(name, 0.0)).toArray();
    }

    private static void read(Path file, String set, List<Read> reads) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        CoverVerifier verifier = new CoverVerifier();
        Map<String, Copy> copies = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                JsonNode record = json.readTree(line);
                Locale language = Language.of(record.get("lang").asString());
                Copy copy = copies.computeIfAbsent(
                        record.get("source").asString(), text -> Copy.of(text, language, Optional.empty()));
                List<Map<String, Double>> sentences =
                        verifier.features(record.get("claim").asString(), language, copy);
                if (!sentences.isEmpty()) reads.add(new Read(set, record.get("label").asInt() == 1, sentences));
            }
        }
    }

    private static void scale(List<Claim> claims, double[] means, double[] deviations) {
        List<double[]> all =
                claims.stream().flatMap(claim -> claim.sentences().stream()).toList();
        for (int f = 0; f < means.length; f++) {
            int feature = f;
            double mean = all.stream().mapToDouble(x -> x[feature]).average().orElse(0);
            double square = all.stream().mapToDouble(x -> Math.pow(x[feature] - mean, 2)).average().orElse(0);
            means[f] = mean;
            deviations[f] = Math.max(0.05, Math.sqrt(square));
        }
        for (double[] x : all) for (int f = 0; f < means.length; f++) x[f] = (x[f] - means[f]) / deviations[f];
    }

    private static double[] train(List<Claim> claims, int features) {
        Map<String, Integer> sizes = new TreeMap<>();
        for (Claim claim : claims) sizes.merge(claim.set() + claim.supported(), 1, Integer::sum);
        double[] weights = new double[features + 1];
        for (int round = 0; round < ROUNDS; round++) {
            List<double[]> x = new ArrayList<>();
            List<double[]> labels = new ArrayList<>();
            for (Claim claim : claims) {
                // each set and class weighs the same, small ones at most 20 to 1
                double importance = 1000 * Math.min(1.0 / sizes.get(claim.set() + claim.supported()), 1 / 20.0);
                for (double[] sentence : claim.supported() ? claim.sentences() : List.of(worst(claim, weights))) {
                    x.add(sentence);
                    double share = claim.supported() ? importance / claim.sentences().size() : importance;
                    labels.add(new double[] {claim.supported() ? 1 : 0, share});
                }
            }
            weights = newton(x, labels, features, RIDGE);
        }
        return weights;
    }

    /// The sentence that is least supported as far as is known; at first the one of which most is missing.
    private static double[] worst(Claim claim, double[] weights) {
        boolean untrained = Arrays.stream(weights).allMatch(w -> w == 0);
        double[] worst = claim.sentences().getFirst();
        double least = Double.MAX_VALUE;
        for (double[] sentence : claim.sentences()) {
            double score = untrained ? sentence[2] : odds(sentence, weights);
            if (score < least) {
                least = score;
                worst = sentence;
            }
        }
        return worst;
    }

    private static double odds(double[] x, double[] weights) {
        double sum = weights[x.length];
        for (int f = 0; f < x.length; f++) sum += weights[f] * x[f];
        return sum;
    }

    private static double[] newton(List<double[]> x, List<double[]> labels, int features, double ridge) {
        int n = features + 1;
        double[] weights = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[][] hessian = new double[n][n];
            double[] gradient = new double[n];
            for (int i = 0; i < x.size(); i++) {
                double p = 1 / (1 + Math.exp(-odds(x.get(i), weights)));
                double share = labels.get(i)[1];
                double error = share * (labels.get(i)[0] - p);
                double curve = share * p * (1 - p);
                for (int a = 0; a < n; a++) {
                    double xa = a < features ? x.get(i)[a] : 1;
                    gradient[a] += error * xa;
                    for (int b = 0; b < n; b++) hessian[a][b] += curve * xa * (b < features ? x.get(i)[b] : 1);
                }
            }
            for (int a = 0; a < features; a++) {
                gradient[a] -= ridge * weights[a];
                hessian[a][a] += ridge;
            }
            double[] change = solve(hessian, gradient);
            for (int a = 0; a < n; a++) weights[a] += change[a];
        }
        return weights;
    }

    /// Gauss-Jordan with pivots.
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column; row < n; row++)
                if (Math.abs(a[row][column]) > Math.abs(a[pivot][column])) pivot = row;
            double[] swap = a[column];
            a[column] = a[pivot];
            a[pivot] = swap;
            double value = b[column];
            b[column] = b[pivot];
            b[pivot] = value;
            for (int row = 0; row < n; row++) {
                if (row == column) continue;
                double factor = a[row][column] / a[column][column];
                for (int k = column; k < n; k++) a[row][k] -= factor * a[column][k];
                b[row] -= factor * b[column];
            }
        }
        double[] solved = new double[n];
        for (int i = 0; i < n; i++) solved[i] = b[i] / a[i][i];
        return solved;
    }

    private static void print(List<String> names, double[] means, double[] deviations, double[] weights) {
        System.out.println("# feature\tmean\tdeviation\tweight; made by bench/grounding.sh train");
        System.out.printf(Locale.ROOT, "constant\t0\t1\t%.5f%n", weights[names.size()]);
        for (int f = 0; f < names.size(); f++)
            System.out.printf(Locale.ROOT, "%s\t%.5f\t%.5f\t%.5f%n", names.get(f), means[f], deviations[f], weights[f]);
    }
}
