package standfirst.translation;

import java.util.Locale;
import standfirst.keypoint.Summary;

/// Brings a summary into another language; what fails the check stays in the original, marked.
public interface Translator {
    Translation translate(Summary summary, Locale target);
}
