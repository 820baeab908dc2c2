/// Language models behind LangChain4j: a condenser, a judge and a translator that are prompted.
@NullMarked
package standfirst.llm;

import org.jspecify.annotations.NullMarked;
