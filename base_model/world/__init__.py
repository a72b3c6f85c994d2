"""The made-up world: small overhead scenes with the exact outline of every object.

One scene is a square of ground at one ground size. It is made in four steps:

1. ``scene.make_scene`` draws a ground size, a sun, a lean of the camera and some styles.
2. Each style fills an area: it lays ground and puts objects into a ``Site``.
3. ``Canvas`` paints the ground, then the objects from the lowest to the highest.
4. ``sensor`` spoils the picture as cameras and air do.

Where things are: ``classes`` (fine classes and their groups), ``objects``, ``canvas`` and
``shadows`` (painting), ``textures``, ``materials`` and ``natural_ground`` (what surfaces look
like), ``frames``, ``site`` and ``streets`` (laying out), ``things/`` (one module a kind of object),
``styles/`` (how an area is filled), ``sensor`` (the camera), ``scene`` (all together).

Coordinates are metres: x to the right, y DOWN, the upper left corner of the scene is 0, 0.
Colours are float32, 0 to 255, red, green, blue.

**How a style is written.** A style is one function with a decorator, in a module of ``styles/``
(the package imports all its modules)::

    @style("orchard", gsd=(0.05, 0.6), weight=1.0, block=80)
    def orchard(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
        site.lay(area, speckle((104, 122, 72), 14, cell=0.6, seed=seed_of(rng)))
        for x, y in ...:
            crown = shapely.Point(x, y).buffer(2.0)
            if area.contains(crown) and site.is_free(crown, gap=0.2):
                site.put(WorldObject("orchard_tree", crown, height=4.0, paint=paint_crown))

    def paint_crown(canvas: Canvas, thing: WorldObject) -> None:
        canvas.fill(thing.outline, texture, lift=thing.top)

* With ``block`` the scene is cut by streets into areas about that many metres wide, and the style
  fills some of them; with 0 it gets the whole scene, and may leave parts to others
  (``site.rest``). An area reaches beyond the picture, which cuts what stands at its rim.
* All chance comes from ``rng``: the same seed gives the same scene. A painter that needs chance
  takes ``np.random.default_rng(thing.seed)``.
* A texture is a colour, or a function of x and y (metres; they broadcast: ``[1, W]`` and
  ``[H, 1]``) that returns ``[H, W, 3]``. ``textures`` has noise, speckle and stripes.
* A painter paints with ``canvas.fill(shape, texture, opacity=…, lift=thing.top)``. It must not
  paint outside the object's outline. Shadow and walls are drawn by the canvas itself.
* Every object that a user could want as a class gets its fine class from ``classes``. What is
  painted without one (``fine_class=""``) is clutter.
* ``site.season`` ("spring", "summer", "autumn", "winter") and ``site.gsd`` say what to draw. Leave
  out what is smaller than 3 pixels.
* Objects may overlap (crowns do): the higher one hides the lower, also in the truth. ``is_free``
  keeps them apart where they should be.
"""
