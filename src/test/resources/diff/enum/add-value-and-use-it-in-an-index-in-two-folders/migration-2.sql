-- CreateIndex
CREATE INDEX "open_orders" ON "orders"("id") WHERE (status = 'open'::status);
