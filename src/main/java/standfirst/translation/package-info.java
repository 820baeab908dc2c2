/// Points in another language, checked again, and drafts for translators.
@NullMarked
package standfirst.translation;

import org.jspecify.annotations.NullMarked;
