package io.github.migratemaven.report;

import static io.github.migratemaven.report.Heading.Sign.ADDED;
import static io.github.migratemaven.report.Heading.Sign.CHANGED;
import static io.github.migratemaven.report.Heading.Sign.REMOVED;
import static io.github.migratemaven.report.ShownNames.quoted;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Policy;
import io.github.migratemaven.catalog.RowSecurity;
import io.github.migratemaven.diff.PolicyChange;
import io.github.migratemaven.diff.RowSecurityChange;
import java.util.ArrayList;
import java.util.List;

/** Changes of policies and row security in words. */
final class PolicyWords implements PolicyChange.Visitor<String> {

  @Override
  public String create(PolicyChange.Create change) {
    return ADDED.part(described(change.policy()));
  }

  @Override
  public String rename(PolicyChange.Rename change) {
    return CHANGED.part(
        "the name of policy "
            + quoted(change.policy().before().name())
            + " to "
            + quoted(change.name()));
  }

  @Override
  public String alter(PolicyChange.Alter change) {
    return changed(change.policy());
  }

  @Override
  public String replace(PolicyChange.Replace change) {
    return changed(change.policy());
  }

  @Override
  public String drop(PolicyChange.Drop change) {
    return REMOVED.part(described(change.policy()));
  }

  static List<String> of(RowSecurityChange change) {
    Pair<RowSecurity> security = change.rowSecurity();
    List<String> lines = new ArrayList<>();
    if (security.differIn(RowSecurity::enabled)) {
      lines.add(
          CHANGED.part("row security to " + (security.after().enabled() ? "enabled" : "disabled")));
    }
    if (security.differIn(RowSecurity::forced)) {
      lines.add(
          CHANGED.part("row security to " + (security.after().forced() ? "forced" : "not forced")));
    }
    return lines;
  }

  private static String changed(Pair<Policy> policy) {
    List<String> parts = new ArrayList<>();
    if (policy.differIn(Policy::permissive)) {
      parts.add("its kind");
    }
    if (policy.differIn(Policy::command)) {
      parts.add("its command");
    }
    if (policy.differIn(Policy::roles)) {
      parts.add("its roles");
    }
    if (policy.differIn(Policy::using)) {
      parts.add("which rows exist");
    }
    if (policy.differIn(Policy::check)) {
      parts.add("which rows may be written");
    }
    return CHANGED.part(described(policy.after()) + ": " + String.join(", ", parts));
  }

  private static String described(Policy policy) {
    return (policy.permissive() ? "permissive" : "restrictive")
        + " policy "
        + quoted(policy.name());
  }
}
