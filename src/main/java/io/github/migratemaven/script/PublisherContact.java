package io.github.migratemaven.script;

import java.util.Set;

/** What a statement about a subscription does to the publisher, as far as its words tell. */
public enum PublisherContact {
  /** Nothing, or it is not about a subscription. */
  NONE,
  /** The session connects to it. */
  CONNECTS,
  /** A worker will connect to it as soon as the transaction is committed. */
  ENABLES,
  /** The session connects to it and drops the slot there, if the subscription has one. */
  DROPS_SLOT;

  private static final Set<String> VERBS = Set.of("CREATE", "ALTER", "DROP");

  /** What a statement does. */
  public static PublisherContact of(ScriptStatement statement) {
    Head head = head(statement.text());
    if (!VERBS.contains(head.at(0)) || !head.at(1).equals("SUBSCRIPTION")) {
      return NONE;
    }
    return switch (head.at(0)) {
      case "DROP" -> DROPS_SLOT;
      case "CREATE" -> Kinds.isOff(head, "CONNECT") ? NONE : CONNECTS;
      default -> ofAlter(head);
    };
  }

  private static PublisherContact ofAlter(Head head) {
    if (head.at(3).equals("ENABLE")) {
      return ENABLES;
    }
    return Kinds.refreshesSubscription(head) ? CONNECTS : NONE;
  }

  private static Head head(String text) {
    Head head = new Head(text);
    Lexer lexer = new Lexer(text);
    for (Token token = lexer.next(); token != Token.END; token = lexer.next()) {
      head.add(token, lexer);
      if (head.size() == 2 && !head.at(1).equals("SUBSCRIPTION")) {
        return head;
      }
    }
    return head;
  }
}
