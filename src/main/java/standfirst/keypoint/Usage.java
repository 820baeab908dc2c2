package standfirst.keypoint;

/// What a language model was given and gave, in tokens, over how many calls.
public record Usage(long input, long output, int calls) {
    public static final Usage NONE = new Usage(0, 0, 0);

    public Usage plus(Usage other) {
        return new Usage(input + other.input, output + other.output, calls + other.calls);
    }
}
