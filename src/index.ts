'use client';

export * from './mapping-board';
