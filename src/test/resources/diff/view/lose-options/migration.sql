-- AlterView
ALTER VIEW "v" RESET (security_barrier, security_invoker, check_option);
