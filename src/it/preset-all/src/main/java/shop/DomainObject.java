package shop;

@interface DomainObject {}
