package io.github.migratemaven.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row security policy; names are unique in their table.
 *
 * @param name its name
 * @param permissive whether it allows rows ({@code PERMISSIVE}) or takes some away ({@code
 *     RESTRICTIVE})
 * @param command the commands that it is for
 * @param roles whom it is for; never empty
 * @param using which rows exist for them, as {@code pg_get_expr} prints it, or null
 * @param check which rows they may write, as {@code pg_get_expr} prints it, or null
 * @param comment its comment, or null
 */
public record Policy(
    String name,
    boolean permissive,
    Command command,
    List<Role> roles,
    @Nullable String using,
    @Nullable String check,
    @Nullable String comment) {

  /** The commands that a policy can be for. */
  public enum Command {
    ALL,
    SELECT,
    INSERT,
    UPDATE,
    DELETE
  }

  public Policy {
    roles = List.copyOf(roles);
  }

  /** The same policy with another name. */
  public Policy withName(String otherName) {
    return new Policy(otherName, permissive, command, roles, using, check, comment);
  }

  /** The same policy with another comment. */
  public Policy withComment(@Nullable String otherComment) {
    return new Policy(name, permissive, command, roles, using, check, otherComment);
  }

  /** The same policy with other expression texts. */
  public Policy withTexts(@Nullable String otherUsing, @Nullable String otherCheck) {
    return new Policy(name, permissive, command, roles, otherUsing, otherCheck, comment);
  }
}
