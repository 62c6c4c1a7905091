package io.github.migratemaven.catalog;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what in the managed schemas.
 *
 * @param compared whether it is a part of the schema; else it is only known to be given back to
 *     what has to be made again
 * @param user the role that read it, which is written as {@code CURRENT_USER}
 * @param objects by object, without those of which nobody has said anything
 * @param defaults by role, schema and kind
 */
public record AccessControl(
    boolean compared, String user, List<Privileges> objects, List<DefaultPrivileges> defaults) {

  /** Nobody has said anything, and nobody wants to know. */
  public static final AccessControl NONE = nothing(false);

  public AccessControl {
    objects = objects.stream().filter(each -> !each.isUsual()).sorted(Privileges.ORDER).toList();
    defaults = defaults.stream().sorted(DefaultPrivileges.ORDER).toList();
  }

  /** Nobody has said anything, which is a part of the schema if that is so of others. */
  public static AccessControl nothing(boolean compared) {
    return new AccessControl(compared, "", List.of(), List.of());
  }

  /** Whether everything is as PostgreSQL makes it by itself. */
  public boolean saysNothing() {
    return objects.isEmpty() && defaults.isEmpty();
  }

  /** Whether it is a part of two schemas; of nothing at all it is when it is of the other. */
  public static boolean areCompared(Pair<AccessControl> sides) {
    return sides.before().compared() || sides.after().compared();
  }

  /**
   * Both sides as if the same role had read them. Whoever migrates has another name on every
   * server: what one side says of the other side's reader by name, that side says of {@code
   * CURRENT_USER}.
   */
  public static Pair<AccessControl> readByOne(Pair<AccessControl> sides) {
    Set<String> readers =
        sides.before().user().equals(sides.after().user())
            ? Set.of()
            : Set.of(sides.before().user(), sides.after().user());
    return readers.isEmpty() ? sides : sides.map(side -> side.map(role -> reader(role, readers)));
  }

  private static Role reader(Role role, Set<String> readers) {
    return role instanceof Role.Named named && readers.contains(named.name())
        ? new Role.CurrentUser()
        : role;
  }

  private AccessControl map(UnaryOperator<Role> roles) {
    return new AccessControl(
        compared,
        user,
        objects.stream().map(each -> each.map(roles)).toList(),
        defaults.stream().map(each -> each.map(roles)).toList());
  }

  /** Whether the same is said; the name of the one who reads does not matter. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccessControl control && said().equals(control.said());
  }

  @Override
  public int hashCode() {
    return said().hashCode();
  }

  private List<Object> said() {
    return List.of(compared, objects, defaults);
  }
}
