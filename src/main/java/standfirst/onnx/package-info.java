/// The operator's own models, run here by ONNX Runtime: one that tells whether a text entails a claim, and one that
/// turns
/// texts of any language into vectors. Nothing of this is needed, and nothing of it is in a build that has no model.
@NullMarked
package standfirst.onnx;

import org.jspecify.annotations.NullMarked;
