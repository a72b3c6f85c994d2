"""Makes the catalogues of the plugin's languages. Not packaged."""
