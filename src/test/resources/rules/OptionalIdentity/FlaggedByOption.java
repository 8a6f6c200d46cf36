// option: names=deviceId
package shop.orders;

// finding: component 'deviceId' identifies this Order and is @Nullable, so nobody can rely on it; require it, and write a type of its own for the time before there is one
// finding: component 'id' identifies this Order and is @Nullable, so nobody can rely on it; require it, and write a type of its own for the time before there is one
record Order(@Nullable DeviceId deviceId, @Nullable TenantId tenantId, @Nullable OrderId id) {}
