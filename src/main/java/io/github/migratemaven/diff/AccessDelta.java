package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.AccessList;
import io.github.migratemaven.catalog.Grant;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Right;
import io.github.migratemaven.catalog.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What leads from one access control list to another, the revocations first.
 *
 * @param revoked rights that are taken away
 * @param held rights that stay, but may not be passed on any more
 * @param granted rights that are given
 */
public record AccessDelta(List<Right> revoked, List<Right> held, List<Grant> granted) {

  public AccessDelta {
    revoked = List.copyOf(revoked);
    held = List.copyOf(held);
    granted = List.copyOf(granted);
  }

  /** The least that has to be said. */
  public static AccessDelta between(Pair<AccessList> lists) {
    return new Comparison(lists).delta();
  }

  /** Whether nothing has to be said. */
  public boolean isEmpty() {
    return revoked.isEmpty() && held.isEmpty() && granted.isEmpty();
  }

  /** Rights by whose they are, both in the order in which they are given. */
  public static Map<Role, List<Right>> byRole(List<Right> rights) {
    return rights.stream()
        .collect(Collectors.groupingBy(Right::grantee, LinkedHashMap::new, Collectors.toList()));
  }

  private static final class Comparison {

    private final Pair<AccessList> lists;
    private final SortedMap<Right, Boolean> now;
    private final SortedMap<Right, Boolean> wanted;

    Comparison(Pair<AccessList> lists) {
      this.lists = lists;
      this.now = new TreeMap<>(lists.before().grants());
      this.wanted = lists.after().grants();
    }

    AccessDelta delta() {
      List<Right> revoked = new ArrayList<>();
      List<Right> held = new ArrayList<>();
      now.forEach(
          (right, grantable) -> {
            if (!wanted.containsKey(right)) {
              revoked.add(right);
            } else if (grantable && !wanted.get(right)) {
              held.add(right);
            }
          });
      revoked.addAll(without(lists.after().revoked(), lists.before().revoked()));
      return new AccessDelta(apart(revoked, revoked), apart(held, held), granted(revoked, held));
    }

    private List<Grant> granted(List<Right> revoked, List<Right> held) {
      loseColumns(revoked, held);
      List<Grant> granted = new ArrayList<>();
      for (Map.Entry<Right, Boolean> each : wanted.entrySet()) {
        Boolean has = now.get(each.getKey());
        if (has == null || each.getValue() && !has) {
          granted.add(new Grant(each.getKey(), each.getValue()));
        }
      }
      without(lists.before().revoked(), lists.after().revoked())
          .forEach(right -> granted.add(Grant.of(right)));
      return granted.stream().sorted().toList();
    }

    /** Whoever loses a right on the whole loses it on every column too. */
    private void loseColumns(List<Right> revoked, List<Right> held) {
      now.keySet().removeIf(right -> revoked.contains(right) || goesWithTheWhole(right, revoked));
      now.replaceAll(
          (right, grantable) ->
              grantable && !held.contains(right) && !goesWithTheWhole(right, held));
    }

    private static List<Right> apart(List<Right> rights, List<Right> all) {
      return rights.stream().filter(right -> !goesWithTheWhole(right, all)).sorted().toList();
    }

    private static boolean goesWithTheWhole(Right right, List<Right> rights) {
      return right.column() != null
          && rights.contains(new Right(null, right.privilege(), right.grantee()));
    }

    private static List<Right> without(List<Right> rights, List<Right> others) {
      Set<Right> left = new HashSet<>(rights);
      others.forEach(left::remove);
      return left.stream().sorted().toList();
    }
  }
}
