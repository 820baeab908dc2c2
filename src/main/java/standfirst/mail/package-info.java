/// Messages as files or over SMTP.
@NullMarked
package standfirst.mail;

import org.jspecify.annotations.NullMarked;
