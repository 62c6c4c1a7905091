package io.github.migratemaven.catalog;

import java.util.Comparator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Whose an object is and who may use it.
 *
 * @param object the object; the sequence of an identity column is called what {@link
 *     ObjectName#valueOf} calls the column's value, since its name is nobody's choice
 * @param follows the column that a sequence belongs to, so that it has the owner of its table; else
 *     null
 * @param owner whose it is
 * @param access who may use it
 */
public record Privileges(
    ObjectName object, @Nullable ColumnName follows, Role owner, AccessList access) {

  /** By object. */
  public static final Comparator<Privileges> ORDER = Comparator.comparing(Privileges::object);

  /** What an object has of which nobody has said anything. */
  public static Privileges usual(ObjectName object, @Nullable ColumnName follows) {
    return new Privileges(object, follows, new Role.CurrentUser(), AccessList.USUAL);
  }

  /** Whether nobody has said anything. */
  boolean isUsual() {
    return owner instanceof Role.CurrentUser && access.isUsual();
  }

  /** The same privileges with another list. */
  public Privileges withAccess(AccessList other) {
    return new Privileges(object, follows, owner, other);
  }

  /** The privileges when the object has got another owner. */
  public Privileges ownedBy(Role other) {
    return new Privileges(object, follows, other, access.ownedBy(owner, other));
  }

  /** The same privileges of other roles. */
  Privileges map(UnaryOperator<Role> roles) {
    Role mapped = roles.apply(owner);
    return new Privileges(object, follows, mapped, access.map(roles).ownedBy(mapped, mapped));
  }
}
