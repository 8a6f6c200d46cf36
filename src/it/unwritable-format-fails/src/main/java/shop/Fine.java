package shop;

class Fine {}
