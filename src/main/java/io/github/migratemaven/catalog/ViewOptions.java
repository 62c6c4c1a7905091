package io.github.migratemaven.catalog;

/**
 * How a view guards its rows (PostgreSQL manual, CREATE VIEW).
 *
 * @param securityBarrier whether conditions of users run only behind those of the view
 * @param securityInvoker whether tables are read with the rights of who asks and not of the view's
 *     owner (15 and newer)
 * @param check which conditions rows must meet that are written through the view
 */
public record ViewOptions(boolean securityBarrier, boolean securityInvoker, Check check) {

  /** Which conditions rows must meet that are written through a view. */
  public enum Check {
    NONE,
    /** Its own. */
    LOCAL,
    /** Its own and those of the views below. */
    CASCADED
  }

  /** What a view has without a word. */
  public static final ViewOptions NONE = new ViewOptions(false, false, Check.NONE);
}
