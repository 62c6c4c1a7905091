package io.github.migratemaven.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * An access control list, as that in which it differs from what PostgreSQL gives an object of the
 * kind by itself ({@code acldefault}): everything to its owner, and to {@code PUBLIC} the use of
 * types, routines and languages. So it means the same on a server that knows more privileges, and
 * whoever granted a right is not a part of it.
 *
 * @param granted what it has beyond that, sorted, a right once
 * @param revoked what it lacks of that, sorted
 */
public record AccessList(List<Grant> granted, List<Right> revoked) {

  /** What PostgreSQL gives by itself. */
  public static final AccessList USUAL = new AccessList(List.of(), List.of());

  public AccessList {
    granted = once(granted);
    revoked = List.copyOf(new TreeSet<>(revoked));
  }

  /** Several grants of one right are one, which can be passed on if one of them can. */
  private static List<Grant> once(Collection<Grant> grants) {
    Map<Right, Boolean> rights = new TreeMap<>();
    grants.forEach(grant -> rights.merge(grant.right(), grant.grantable(), Boolean::logicalOr));
    return rights.entrySet().stream()
        .map(each -> new Grant(each.getKey(), each.getValue()))
        .toList();
  }

  /** Whether PostgreSQL would have made it so by itself. */
  public boolean isUsual() {
    return granted.isEmpty() && revoked.isEmpty();
  }

  /** What was granted, by right: whether it can be passed on. */
  public SortedMap<Right, Boolean> grants() {
    SortedMap<Right, Boolean> grants = new TreeMap<>();
    granted.forEach(grant -> grants.put(grant.right(), grant.grantable()));
    return grants;
  }

  /** The same list with something more: default privileges of a schema only add. */
  public AccessList plus(List<Grant> more) {
    SortedSet<Right> lacking = new TreeSet<>(revoked);
    Map<Right, Grant> grants = new LinkedHashMap<>();
    granted.forEach(grant -> grants.put(grant.right(), grant));
    for (Grant grant : more) {
      if (!lacking.remove(grant.right())) {
        grants.merge(grant.right(), grant, (one, other) -> one.grantable() ? one : other);
      }
    }
    return new AccessList(List.copyOf(grants.values()), List.copyOf(lacking));
  }

  /** The same list, of columns only what is said about some of them. */
  public AccessList withColumns(Predicate<String> wanted) {
    return new AccessList(
        granted.stream()
            .filter(grant -> grant.right().column() == null || wanted.test(grant.right().column()))
            .toList(),
        revoked);
  }

  /**
   * The list that {@code ALTER … OWNER TO} makes of it: the former owner's rights are the new
   * one's, and what that one had before goes up in them.
   */
  public AccessList ownedBy(Role before, Role after) {
    SortedSet<Right> hadBefore = new TreeSet<>();
    granted.forEach(grant -> hadBefore.add(grant.right()));
    SortedSet<Right> lacking = new TreeSet<>();
    for (Right right : revoked) {
      boolean had = right.grantee().equals(before) && hadBefore.contains(right.of(after));
      if (!had) {
        lacking.add(handed(right, before, after));
      }
    }
    return new AccessList(
            granted.stream()
                .map(grant -> new Grant(handed(grant.right(), before, after), grant.grantable()))
                .toList(),
            List.copyOf(lacking))
        .withoutWhatOwnersHave(after);
  }

  private static Right handed(Right right, Role before, Role after) {
    return right.grantee().equals(before) ? right.of(after) : right;
  }

  /** An owner has every right on the whole, and may pass it on. */
  private AccessList withoutWhatOwnersHave(Role owner) {
    return new AccessList(
        granted.stream()
            .filter(
                grant -> grant.right().column() != null || !grant.right().grantee().equals(owner))
            .toList(),
        revoked);
  }

  /** The same list of other roles. */
  AccessList map(UnaryOperator<Role> roles) {
    return new AccessList(
        granted.stream()
            .map(
                grant ->
                    new Grant(
                        grant.right().of(roles.apply(grant.right().grantee())), grant.grantable()))
            .toList(),
        revoked.stream().map(right -> right.of(roles.apply(right.grantee()))).toList());
  }
}
