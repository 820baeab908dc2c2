package standfirst.edition;

import java.util.Optional;

/// A text as a translator hands it in: of which unit, the tag of what was seen of it ([OpenText#tag]), the words,
/// why they are to stand although the check speaks against them, and whether they are to be approved or only kept.
public record Written(String unit, String tag, String target, Optional<String> reason, boolean approve) {}
