package io.github.migratemaven.script;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a statement's kind by its first words. What the server refuses in a transaction block is
 * every caller of its function {@code PreventInTransactionBlock}, as far as words decide: REINDEX
 * and CLUSTER of a partitioned table, or a CALL that commits, look like any other.
 */
final class Kinds {

  private static final Set<String> TRANSACTION_WORDS =
      Set.of("BEGIN", "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE");

  private static final Set<String> OFF =
      Set.of("false", "off", "no", "0", "'false'", "'off'", "'no'", "'0'");

  private static final List<String> REINDEX_WITHOUT_TRANSACTION =
      List.of("DATABASE", "SYSTEM", "SCHEMA");

  private Kinds() {}

  static StatementKind of(Head head) {
    if (controlsTransaction(head)) {
      return StatementKind.TRANSACTION_CONTROL;
    }
    return isRefusedInTransaction(head)
        ? StatementKind.OUTSIDE_TRANSACTION
        : StatementKind.ORDINARY;
  }

  private static boolean controlsTransaction(Head head) {
    return TRANSACTION_WORDS.contains(head.at(0))
        || head.startsWith("START", "TRANSACTION")
        || head.startsWith("PREPARE", "TRANSACTION")
        || head.startsWith("SET", "TRANSACTION")
        || head.startsWith("SET", "LOCAL", "TRANSACTION");
  }

  private static boolean isRefusedInTransaction(Head head) {
    return switch (head.at(0)) {
      case "CREATE" ->
          head.startsWith("CREATE", "INDEX", "CONCURRENTLY")
              || head.startsWith("CREATE", "UNIQUE", "INDEX", "CONCURRENTLY")
              || head.startsWith("CREATE", "DATABASE")
              || head.startsWith("CREATE", "TABLESPACE")
              || createsSubscriptionWithSlot(head);
      case "DROP" ->
          head.startsWith("DROP", "INDEX", "CONCURRENTLY")
              || head.startsWith("DROP", "DATABASE")
              || head.startsWith("DROP", "TABLESPACE")
              || head.startsWith("DROP", "SUBSCRIPTION");
      case "ALTER" -> isAlterRefusedInTransaction(head);
      case "REINDEX" -> isReindexRefusedInTransaction(head);
      case "CLUSTER" -> clustersEverything(head);
      case "DISCARD" -> head.startsWith("DISCARD", "ALL");
      case "VACUUM" -> true;
      default -> false;
    };
  }

  private static boolean isAlterRefusedInTransaction(Head head) {
    return switch (head.at(1)) {
      case "SYSTEM" -> true;
      case "DATABASE" -> head.contains("SET", "TABLESPACE");
      case "TABLE" -> head.contains("DETACH", "PARTITION") && head.contains("CONCURRENTLY");
      case "SUBSCRIPTION" -> refreshesSubscription(head);
      default -> false;
    };
  }

  private static boolean isReindexRefusedInTransaction(Head head) {
    int target = head.at(1).equals("(") ? behindParentheses(head, 1) : 1;
    return REINDEX_WITHOUT_TRANSACTION.contains(head.at(target))
        || head.at(target + 1).equals("CONCURRENTLY")
        || isOn(head, 1, target, "CONCURRENTLY");
  }

  private static boolean clustersEverything(Head head) {
    int target = head.at(1).equals("(") ? behindParentheses(head, 1) : 1;
    int end = head.at(target).equals("VERBOSE") ? target + 1 : target;
    return head.at(end).isEmpty();
  }

  private static boolean createsSubscriptionWithSlot(Head head) {
    return head.startsWith("CREATE", "SUBSCRIPTION")
        && !isOff(head, "CREATE_SLOT")
        && !isOff(head, "CONNECT");
  }

  static boolean refreshesSubscription(Head head) {
    boolean changesPublications =
        List.of("SET", "ADD", "DROP").contains(head.at(3)) && head.at(4).equals("PUBLICATION");
    return head.at(3).equals("REFRESH")
        || (changesPublications && !isOff(head, "REFRESH"))
        || (head.has(3, "SET", "(") && (head.contains("FAILOVER") || head.contains("TWO_PHASE")));
  }

  /** Whether a setting's or an option's value means off. */
  static boolean isOff(String value) {
    return OFF.contains(value.toLowerCase(Locale.ROOT));
  }

  static boolean isOff(Head head, String option) {
    int index = head.indexOf(option);
    String next = head.at(index + 1);
    return index >= 0 && isOff(next.equals("=") ? head.at(index + 2) : next);
  }

  private static boolean isOn(Head head, int from, int to, String option) {
    for (int i = from; i < to; i++) {
      if (head.at(i).equals(option)) {
        return !isOff(head.at(i + 1));
      }
    }
    return false;
  }

  private static int behindParentheses(Head head, int open) {
    int index = open;
    while (index < head.size() && !head.at(index).equals(")")) {
      index++;
    }
    return index + 1;
  }
}
