"""Optimizers, schedules, parameter groups, frozen layers."""
