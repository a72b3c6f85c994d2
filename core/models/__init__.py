"""The network: architectures, backbones, the model file and its card."""
