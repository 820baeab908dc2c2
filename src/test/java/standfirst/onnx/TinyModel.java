package standfirst.onnx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes ONNX models small enough to be understood: the format's protocol buffers by hand, and a tokenizer whose
/// vocabulary is the words of a few texts.
final class TinyModel {
    private static final List<String> SPECIAL = List.of("[PAD]", "[CLS]", "[SEP]", "[UNK]");
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private final List<byte[]> nodes = new ArrayList<>();
    private final List<byte[]> constants = new ArrayList<>();
    private final List<byte[]> inputs = new ArrayList<>();

    /// A cross-encoder whose “entailment” is how much of the claim's words the text has: certain from all on, 0 below
    /// eight tenths. Its labels stand in the order of their names.
    static void entailing(Path folder, List<String> texts) throws IOException {
        TinyModel model = new TinyModel();
        for (String input : List.of("input_ids", "attention_mask", "token_type_ids")) model.input(input);
        model.integers("last special", new long[] {}, 2);
        model.integers("first axis", new long[] {1}, 1);
        model.integers("second axis", new long[] {1}, 2);
        model.floats("one", new long[] {}, 1);
        model.floats("eight tenths", new long[] {}, 0.8f);
        model.floats("steep", new long[] {}, 40);
        model.floats("nothing", new long[] {}, 0);
        model.node("Greater", "word?", "input_ids", "last special");
        model.cast("word", "word?");
        model.cast("second", "token_type_ids");
        model.node("Sub", "first", "one", "second");
        model.node("Mul", "claim", "second", "word");
        model.node("Mul", "text", "first", "word");
        model.node("Unsqueeze", "down", "input_ids", "second axis");
        model.node("Unsqueeze", "across", "input_ids", "first axis");
        model.node("Equal", "same?", "down", "across");
        model.cast("same", "same?");
        model.node("Unsqueeze", "text across", "text", "first axis");
        model.node("Mul", "said", "same", "text across");
        model.greatest("held", "said");
        model.node("Mul", "held claim", "held", "claim");
        model.node("ReduceSum", "held words", "held claim", "first axis");
        model.node("ReduceSum", "words", "claim", "first axis");
        model.node("Div", "share", "held words", "words");
        model.node("Sub", "above", "share", "eight tenths");
        model.node("Mul", "entailed", "above", "steep");
        model.node("Mul", "else", "share", "nothing");
        model.concatenated("logits", "else", "entailed", "else");
        model.write(folder, "logits", 2);
        Files.writeString(
                folder.resolve("config.json"),
                "{\"id2label\": {\"0\": \"CONTRADICTION\", \"1\": \"ENTAILMENT\", \"2\": \"NEUTRAL\"}}");
        tokenizer(folder, texts);
    }

    /// A sentence encoder in which a word's vector is that of its group, where each group holds what means the same.
    static void embedding(Path folder, List<List<String>> groups) throws IOException {
        List<String> words = groups.stream().flatMap(List::stream).toList();
        int size = groups.size();
        float[] table = new float[(SPECIAL.size() + words.size()) * size];
        int row = SPECIAL.size();
        for (int group = 0; group < size; group++)
            for (int word = 0; word < groups.get(group).size(); word++) table[row++ * size + group] = 1;
        TinyModel model = new TinyModel();
        model.input("input_ids");
        model.input("attention_mask");
        model.floats("table", new long[] {SPECIAL.size() + words.size(), size}, table);
        model.node("Gather", "last_hidden_state", "table", "input_ids");
        model.write(folder, "last_hidden_state", 3);
        tokenizer(folder, words);
    }

    private static void tokenizer(Path folder, List<String> texts) throws IOException {
        Set<String> words = new LinkedHashSet<>(SPECIAL);
        for (String text : texts)
            for (String word : text.toLowerCase(Locale.ROOT).split("(?U)\\W+")) if (!word.isEmpty()) words.add(word);
        List<String> all = List.copyOf(words);
        String vocabulary = java.util.stream.IntStream.range(0, all.size())
                .mapToObj(i -> "\"" + all.get(i) + "\": " + i)
                .collect(Collectors.joining(", "));
        Files.writeString(folder.resolve("tokenizer.json"), """
                {"version": "1.0", "truncation": null, "padding": null,
                 "added_tokens": [
                  {"id": 0, "content": "[PAD]", "single_word": false, "lstrip": false, "rstrip": false, "normalized": false, "special": true},
                  {"id": 1, "content": "[CLS]", "single_word": false, "lstrip": false, "rstrip": false, "normalized": false, "special": true},
                  {"id": 2, "content": "[SEP]", "single_word": false, "lstrip": false, "rstrip": false, "normalized": false, "special": true},
                  {"id": 3, "content": "[UNK]", "single_word": false, "lstrip": false, "rstrip": false, "normalized": false, "special": true}],
                 "normalizer": {"type": "Lowercase"},
                 "pre_tokenizer": {"type": "Split", "pattern": {"Regex": "\\\\W+"}, "behavior": "Removed", "invert": false},
                 "post_processor": {"type": "TemplateProcessing",
                  "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
                   {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
                  "pair": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
                   {"SpecialToken": {"id": "[SEP]", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}},
                   {"SpecialToken": {"id": "[SEP]", "type_id": 1}}],
                  "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [1], "tokens": ["[CLS]"]},
                   "[SEP]": {"id": "[SEP]", "ids": [2], "tokens": ["[SEP]"]}}},
                 "decoder": null,
                 "model": {"type": "WordLevel", "vocab": {%s}, "unk_token": "[UNK]"}}
                """.formatted(vocabulary));
    }

    private void input(String name) {
        inputs.add(value(name, INT64, 2));
    }

    private void integers(String name, long[] shape, long... values) {
        ByteBuffer raw = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : values) raw.putLong(value);
        constants.add(tensor(name, shape, INT64, raw.array()));
    }

    private void floats(String name, long[] shape, float... values) {
        ByteBuffer raw = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) raw.putFloat(value);
        constants.add(tensor(name, shape, FLOAT, raw.array()));
    }

    private void node(String operator, String output, String... from) {
        nodes.add(operation(operator, output, from).bytes());
    }

    private void cast(String output, String from) {
        nodes.add(operation("Cast", output, from)
                .message(5, new Proto().text(1, "to").number(3, FLOAT).number(20, 2))
                .bytes());
    }

    private void greatest(String output, String from) {
        nodes.add(operation("ReduceMax", output, from)
                .message(5, new Proto().text(1, "axes").number(8, 2).number(20, 7))
                .message(5, new Proto().text(1, "keepdims").number(3, 0).number(20, 2))
                .bytes());
    }

    private void concatenated(String output, String... from) {
        nodes.add(operation("Concat", output, from)
                .message(5, new Proto().text(1, "axis").number(3, 1).number(20, 2))
                .bytes());
    }

    private static Proto operation(String operator, String output, String... from) {
        Proto node = new Proto();
        for (String input : from) node.text(1, input);
        return node.text(2, output).text(4, operator);
    }

    private static byte[] tensor(String name, long[] shape, int type, byte[] raw) {
        Proto tensor = new Proto();
        for (long size : shape) tensor.number(1, size);
        return tensor.number(2, type).text(8, name).bytes(9, raw).bytes();
    }

    private static byte[] value(String name, int type, int dimensions) {
        Proto shape = new Proto();
        for (int i = 0; i < dimensions; i++) shape.message(1, new Proto().text(2, name + i));
        Proto tensor = new Proto().number(1, type).message(2, shape);
        return new Proto()
                .text(1, name)
                .message(2, new Proto().message(1, tensor))
                .bytes();
    }

    private void write(Path folder, String output, int dimensions) throws IOException {
        Proto graph = new Proto();
        for (byte[] node : nodes) graph.bytes(1, node);
        graph.text(2, "tiny");
        for (byte[] constant : constants) graph.bytes(5, constant);
        for (byte[] input : inputs) graph.bytes(11, input);
        graph.bytes(12, value(output, FLOAT, dimensions));
        Proto model = new Proto()
                .number(1, 8)
                .message(7, graph)
                .message(8, new Proto().text(1, "").number(2, 17));
        Files.write(folder.resolve("model.onnx"), model.bytes());
    }

    /// A message in the wire format of protocol buffers.
    private static final class Proto {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Proto number(int field, long value) {
            varint((long) field << 3);
            varint(value);
            return this;
        }

        Proto text(int field, String text) {
            return bytes(field, text.getBytes(StandardCharsets.UTF_8));
        }

        Proto message(int field, Proto message) {
            return bytes(field, message.bytes());
        }

        Proto bytes(int field, byte[] bytes) {
            varint((long) field << 3 | 2);
            varint(bytes.length);
            out.writeBytes(bytes);
            return this;
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        private void varint(long value) {
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                out.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }

    private TinyModel() {}
}
