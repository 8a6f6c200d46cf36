package shop;

// grüße
class Latin {}
