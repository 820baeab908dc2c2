/// Translation engines that run beside the program and speak HTTP: LibreTranslate and Apertium-APy. One can stand in
/// for a language model where there is none.
@NullMarked
package standfirst.engine;

import org.jspecify.annotations.NullMarked;
