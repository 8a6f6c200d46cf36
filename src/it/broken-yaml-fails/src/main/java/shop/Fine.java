package shop;

final class Fine {}
