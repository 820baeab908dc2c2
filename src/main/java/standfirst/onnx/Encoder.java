package standfirst.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.util.PairList;
import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// A transformer with its tokenizer. Texts that are longer than it reads are cut at their end. May be used by several
/// threads.
final class Encoder implements AutoCloseable {
    /// Tokens that nearly all encoders of this kind were trained on; the first text of a pair is cut to fit.
    private static final int LONGEST = 512;

    private static final Set<String> INPUTS = Set.of("input_ids", "attention_mask", "token_type_ids");

    static {
        // the tokenizer's library neither reports its use nor looks for other builds of itself on the network
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("RUST_FLAVOR", "cpu");
    }

    /// What came out for a batch: `shape` is that of the tensor, `values` row by row, `mask` 1 where a token is not
    /// filling.
    record Output(long[] shape, float[] values, long[][] mask) {}

    private final HuggingFaceTokenizer tokenizer;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final String output;

    private Encoder(HuggingFaceTokenizer tokenizer, OrtSession session, String output) {
        this.tokenizer = tokenizer;
        this.session = session;
        this.output = output;
    }

    static Encoder of(LocalModel model) {
        try {
            HuggingFaceTokenizer tokenizer = HuggingFaceTokenizer.builder()
                    .optTokenizerPath(model.file(LocalModel.TOKENIZER))
                    .optTruncation(true)
                    .optPadding(true)
                    .optMaxLength(LONGEST)
                    .build();
            OrtSession session = OrtEnvironment.getEnvironment()
                    .createSession(model.file(LocalModel.MODEL).toString(), new OrtSession.SessionOptions());
            return new Encoder(tokenizer, session, output(session, model));
        } catch (IOException | RuntimeException noTokenizer) {
            throw new Unusable(
                    model.file(LocalModel.TOKENIZER) + " cannot be used: " + noTokenizer.getMessage(), noTokenizer);
        } catch (OrtException noModel) {
            throw new Unusable(model.file(LocalModel.MODEL) + " cannot be used: " + noModel.getMessage(), noModel);
        }
    }

    private static String output(OrtSession session, LocalModel model) throws OrtException {
        for (String input : session.getInputNames())
            if (!INPUTS.contains(input))
                throw new Unusable(
                        "the model wants the input “" + input + "”, which nobody has here: only encoders with "
                                + INPUTS.stream().sorted().toList() + " can be used");
        Map<String, NodeInfo> outputs = session.getOutputInfo();
        String wanted = model.task() == Task.ENTAILMENT ? "logits" : "last_hidden_state";
        return outputs.containsKey(wanted)
                ? wanted
                : outputs.keySet().iterator().next();
    }

    Output run(List<String> texts) {
        return run(tokenizer.batchEncode(texts));
    }

    /// Each text beside the one of the same number in `others`.
    Output run(List<String> texts, List<String> others) {
        return run(tokenizer.batchEncode(new PairList<>(texts, others)));
    }

    private Output run(Encoding[] batch) {
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        try {
            for (String input : session.getInputNames()) inputs.put(input, tensor(batch, ids(input)));
            try (OrtSession.Result result = session.run(inputs, Set.of(output))) {
                if (!(result.get(0) instanceof OnnxTensor tensor))
                    throw new Unusable("the model's output “" + output + "” is not a tensor");
                return output(tensor, batch);
            }
        } catch (OrtException failed) {
            throw new Unusable("the model cannot be run: " + failed.getMessage(), failed);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static Function<Encoding, long[]> ids(String input) {
        return switch (input) {
            case "input_ids" -> Encoding::getIds;
            case "attention_mask" -> Encoding::getAttentionMask;
            default -> Encoding::getTypeIds;
        };
    }

    private OnnxTensor tensor(Encoding[] batch, Function<Encoding, long[]> ids) throws OrtException {
        int longest = batch[0].getIds().length;
        LongBuffer buffer = LongBuffer.allocate(batch.length * longest);
        for (Encoding text : batch) buffer.put(ids.apply(text));
        return OnnxTensor.createTensor(environment, buffer.flip(), new long[] {batch.length, longest});
    }

    private static Output output(OnnxTensor tensor, Encoding[] batch) {
        TensorInfo info = tensor.getInfo();
        FloatBuffer buffer = tensor.getFloatBuffer();
        if (buffer == null) throw new Unusable("the model gives " + info.type + ", not floating-point numbers");
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        long[][] mask = new long[batch.length][];
        for (int i = 0; i < batch.length; i++) mask[i] = batch[i].getAttentionMask();
        return new Output(info.getShape(), values, mask);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException stuck) {
            throw new Unusable("the model cannot be closed: " + stuck.getMessage(), stuck);
        } finally {
            tokenizer.close();
        }
    }
}
