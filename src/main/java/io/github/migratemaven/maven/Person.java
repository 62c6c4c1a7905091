package io.github.migratemaven.maven;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;

/** The one who typed the goal, as far as there is one to ask. */
final class Person {

  private final Prompter prompter;
  private final boolean present;

  Person(Prompter prompter, boolean present) {
    this.prompter = prompter;
    this.present = present;
  }

  /**
   * Whether somebody sits at a terminal. Maven 3 alone would read a question's answer from a pipe
   * and does not look at {@code CI}.
   */
  static boolean isPresent(
      boolean interactiveMode, boolean hasConsole, Map<String, String> environment) {
    String ci = environment.getOrDefault("CI", "").toLowerCase(Locale.ROOT);
    return interactiveMode && hasConsole && (ci.isEmpty() || ci.equals("false") || ci.equals("0"));
  }

  /** Whether a question makes sense. */
  boolean canBeAsked() {
    return present;
  }

  /** Whether the answer is yes; anything else is no. */
  boolean says(String yesOrNoQuestion) {
    return answer(yesOrNoQuestion + " (y/N)")
        .map(answer -> answer.toLowerCase(Locale.ROOT))
        .filter(answer -> answer.equals("y") || answer.equals("yes"))
        .isPresent();
  }

  /** What somebody says to a question to which silence is no answer. */
  enum Decision {
    YES,
    NO,
    NEITHER
  }

  /** The answer, where no is one too. */
  Decision decides(String yesOrNoQuestion) {
    return switch (answer(yesOrNoQuestion + " (y/n)").orElse("").toLowerCase(Locale.ROOT)) {
      case "y", "yes" -> Decision.YES;
      case "n", "no" -> Decision.NO;
      default -> Decision.NEITHER;
    };
  }

  /** The answer; nothing when it is empty or the terminal went away. */
  Optional<String> answer(String question) {
    if (!present) {
      return Optional.empty();
    }
    try {
      // A terminal that ends answers null, whatever the signature says.
      return Optional.ofNullable(prompter.prompt(question))
          .map(String::strip)
          .filter(answer -> !answer.isEmpty());
    } catch (PrompterException e) {
      return Optional.empty();
    }
  }
}
