-- AlterView
ALTER VIEW "v" SET (security_invoker=true, check_option=local);
ALTER VIEW "v" RESET (security_barrier);
