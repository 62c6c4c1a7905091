package io.github.migratemaven.snapshot;

import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.SqlStates;
import io.github.migratemaven.script.ScriptFailure;
import io.github.migratemaven.shadow.Shadow;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Roles and tablespaces belong to the cluster, and a shadow of ours has none: those that scripts
 * name but do not create are made there, each once, roles unable to log in. A script that creates a
 * role after all finds the stub out of its way.
 */
final class ClusterStubs {

  private static final Pattern MISSING = Pattern.compile("role \"(.+)\" does not exist");
  private static final Pattern TAKEN = Pattern.compile("role \"(.+)\" already exists");
  private static final Pattern MISSING_TABLESPACE =
      Pattern.compile("tablespace \"(.+)\" does not exist");

  private final Shadow shadow;
  private final Listener listener;
  private final Set<String> made = new HashSet<>();
  private final Set<String> tablespaces = new HashSet<>();

  ClusterStubs(Shadow shadow, Listener listener) {
    this.shadow = shadow;
    this.listener = listener;
  }

  /** Whether a script that left nothing behind may be run again, with other stubs this time. */
  boolean mend(ScriptFailure failure) {
    if (!failure.script().isAtomic()) {
      return false;
    }
    String message = failure.failure().message();
    return switch (failure.failure().sqlState()) {
      case SqlStates.UNDEFINED_OBJECT ->
          makeMissing(MISSING.matcher(message))
              || makeMissingTablespace(MISSING_TABLESPACE.matcher(message));
      case SqlStates.DUPLICATE_OBJECT -> giveWay(TAKEN.matcher(message));
      default -> false;
    };
  }

  private boolean makeMissing(Matcher role) {
    if (!role.matches() || made.contains(role.group(1)) || !shadow.ensureRole(role.group(1))) {
      return false;
    }
    made.add(role.group(1));
    listener.on(
        new Event.Note(
            "The role \""
                + role.group(1)
                + "\" is named and not created: it was made on the shadow, where it cannot log"
                + " in. A database that the migrations run on must have it."));
    return true;
  }

  private boolean makeMissingTablespace(Matcher tablespace) {
    if (!tablespace.matches()
        || tablespaces.contains(tablespace.group(1))
        || !shadow.ensureTablespace(tablespace.group(1))) {
      return false;
    }
    tablespaces.add(tablespace.group(1));
    listener.on(
        new Event.Note(
            "The tablespace \""
                + tablespace.group(1)
                + "\" is named and not created: it was made on the shadow. A server that the"
                + " migrations run on must have it."));
    return true;
  }

  private boolean giveWay(Matcher role) {
    if (!role.matches() || !made.remove(role.group(1))) {
      return false;
    }
    shadow.setRoleAside(role.group(1));
    return true;
  }
}
