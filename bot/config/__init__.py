"""Settings from the environment. Whatever is wrong with them is said at once, not one mistake after another."""

from bot.config.loading import Setting, database_url, load, settings_table
from bot.config.problems import Problem, SettingsError
from bot.config.settings import LogFormat, LogLevel, Mode, Settings
from bot.config.values import Listen, Webhook, database

__all__ = [
    "Listen",
    "LogFormat",
    "LogLevel",
    "Mode",
    "Problem",
    "Setting",
    "Settings",
    "SettingsError",
    "Webhook",
    "database",
    "database_url",
    "load",
    "settings_table",
]
