package standfirst.keypoint;

/// A check that points went through, and its version: another version may decide otherwise.
public record Check(String name, String version) {}
