package io.github.migratemaven.maven;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.codehaus.plexus.components.interactivity.Prompter;

/** A terminal on which one answer after the other is typed, until it ends. */
final class TypedAnswers implements Prompter {

  private final Deque<String> answers;

  /** What was asked. */
  final List<String> questions = new ArrayList<>();

  TypedAnswers(String... answers) {
    this.answers = new ArrayDeque<>(Arrays.asList(answers));
  }

  @Override
  @SuppressWarnings("NullAway") // as the real one does when its input ends
  public String prompt(String message) {
    questions.add(message);
    return answers.poll();
  }

  @Override
  public String prompt(String message, String defaultReply) {
    return prompt(message);
  }

  @Override
  public String prompt(String message, List<String> possible) {
    return prompt(message);
  }

  @Override
  public String prompt(String message, List<String> possible, String defaultReply) {
    return prompt(message);
  }

  @Override
  public String promptForPassword(String message) {
    return prompt(message);
  }

  @Override
  public void showMessage(String message) {}
}
