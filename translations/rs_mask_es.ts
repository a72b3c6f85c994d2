<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>RsMask</name>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>1. Make a training set</source>
   <translation>1. Crear un conjunto de entrenamiento</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Cuts imagery and polygons into the tiles that a network learns from.</source>
   <translation>Corta las imágenes y los polígonos en las teselas de las que aprende una red.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>The class is given twice. Name either the field with the class or an expression.</source>
   <translation>La clase se da dos veces. Indique el campo de la clase o una expresión.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>annotate,label,training,dataset,tiles,chips,coco,segmentation,mask r-cnn,deep learning</source>
   <translation>anotar,etiquetar,entrenamiento,conjunto de datos,teselas,tiles,coco,segmentación,mask r-cnn,deep learning</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Class by an expression</source>
   <translation>Clase por una expresión</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>In place of the field: an expression that gives each object's class, such as if("height" &gt; 20, 'tall', 'small'). Objects that get none are left out.</source>
   <translation>En lugar del campo: una expresión que da la clase de cada objeto, como if("height" &gt; 20, 'tall', 'small'). Los objetos sin clase se omiten.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles and objects as layers</source>
   <translation>Teselas y objetos como capas</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Number of tiles</source>
   <translation>Número de teselas</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Number of objects</source>
   <translation>Número de objetos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles to learn from</source>
   <translation>Teselas para aprender</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles for validation</source>
   <translation>Teselas de validación</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles for the test</source>
   <translation>Teselas de prueba</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Check the engine</source>
   <translation>Comprobar el motor</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Shows whether RS Mask is ready, on which device, and how fast it is.</source>
   <translation>Muestra si RS Mask está listo, en qué dispositivo y a qué velocidad.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>check,engine,environment,gpu,cuda,pytorch,version,install</source>
   <translation>comprobar,motor,entorno,gpu,cuda,pytorch,versión,instalar</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Version of PyTorch</source>
   <translation>Versión de PyTorch</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Number format</source>
   <translation>Formato de los números</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Why no graphics card is used</source>
   <translation>Por qué no se usa ninguna tarjeta gráfica</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Text to paste where you ask for help</source>
   <translation>Texto para pegar donde pida ayuda</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Tiles a second</source>
   <translation>Teselas por segundo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Free memory [GB]</source>
   <translation>Memoria libre [GB]</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Free disk [GB]</source>
   <translation>Espacio libre en disco [GB]</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>To paste where you ask for help (no paths, no names):</source>
   <translation>Para pegar donde pida ayuda (sin rutas ni nombres):</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Compare optimizers</source>
   <translation>Comparar optimizadores</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Trains with several optimizers and says which differences are real.</source>
   <translation>Entrena con varios optimizadores y dice qué diferencias son reales.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>compare,optimizer,adam,adamw,sgd,rmsprop,adam_sgd,train,mask r-cnn</source>
   <translation>comparar,optimizador,optimizer,adam,adamw,sgd,rmsprop,adam_sgd,entrenar,mask r-cnn</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Best model</source>
   <translation>Mejor modelo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Table of all runs</source>
   <translation>Tabla de todas las ejecuciones</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Best optimizer</source>
   <translation>Mejor optimizador</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Its mean mask AP</source>
   <translation>Su AP media de máscaras</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>3. Detect objects</source>
   <translation>3. Detectar objetos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Finds every object in a raster and outlines it with a polygon.</source>
   <translation>Encuentra cada objeto de un ráster y lo delimita con un polígono.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>detect,predict,inference,segment,extract,objects,polygons,mask r-cnn,deep learning,ai</source>
   <translation>detectar,predecir,inferencia,segmentar,extraer,objetos,polígonos,mask r-cnn,deep learning,ia,ai</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Number of detections</source>
   <translation>Número de detecciones</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Tiles that could not be read</source>
   <translation>Teselas que no se pudieron leer</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Archive</source>
   <translation>Archivo de detecciones</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Id of the run</source>
   <translation>Identificador de la ejecución</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Evaluate detections</source>
   <translation>Evaluar detecciones</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Compares a layer of detections with the true objects.</source>
   <translation>Compara una capa de detecciones con los objetos verdaderos.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>evaluate,accuracy,precision,recall,f1,ap,iou,validate,truth</source>
   <translation>evaluar,exactitud,precisión,exhaustividad,f1,ap,iou,validar,verdad</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Precision</source>
   <translation>Precisión</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Recall</source>
   <translation>Exhaustividad</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>AP (IoU 0.50 to 0.95)</source>
   <translation>AP (IoU 0,50 a 0,95)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>AP50</source>
   <translation>AP50</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Mean IoU of matched objects</source>
   <translation>IoU media de los objetos emparejados</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Boundary IoU of matched objects</source>
   <translation>IoU de borde de los objetos emparejados</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>PoLiS distance of matched objects</source>
   <translation>Distancia PoLiS de los objetos emparejados</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Hausdorff distance of matched objects</source>
   <translation>Distancia de Hausdorff de los objetos emparejados</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Calibration error of the scores</source>
   <translation>Error de calibración de las puntuaciones</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Number of matched objects</source>
   <translation>Número de objetos emparejados</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Number of missed objects</source>
   <translation>Número de objetos omitidos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Number of extra objects</source>
   <translation>Número de objetos sobrantes</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Matched objects</source>
   <translation>Objetos emparejados</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Detections that are a true object.</source>
   <translation>Detecciones que son un objeto verdadero.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Missed objects</source>
   <translation>Objetos omitidos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>True objects that were not detected.</source>
   <translation>Objetos verdaderos que no se detectaron.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Extra objects</source>
   <translation>Objetos sobrantes</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Detections that are no true object.</source>
   <translation>Detecciones que no son ningún objeto verdadero.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Evaluate a model</source>
   <translation>Evaluar un modelo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Measures a model on a part of a training set that it has not seen.</source>
   <translation>Mide un modelo en una parte de un conjunto de entrenamiento que no ha visto.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>evaluate,model,accuracy,ap,coco,test,validation</source>
   <translation>evaluar,modelo,exactitud,ap,coco,prueba,validación</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Mask AP</source>
   <translation>AP de máscaras</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Mask AP50</source>
   <translation>AP50 de máscaras</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Box AP</source>
   <translation>AP de rectángulos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Export a training set</source>
   <translation>Exportar un conjunto de entrenamiento</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Writes a training set as COCO, YOLO, RCNN_Masks or instance masks.</source>
   <translation>Escribe un conjunto de entrenamiento como COCO, YOLO, RCNN_Masks o máscaras de instancias.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>export,coco,yolo,arcgis,rcnn_masks,pascal voc,dataset,training</source>
   <translation>exportar,coco,yolo,arcgis,rcnn_masks,pascal voc,conjunto de datos,entrenamiento</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Images</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_model.py" />
   <source>Export a model</source>
   <translation>Exportar un modelo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_model.py" />
   <source>Writes a model as ONNX, which other programs run without RS Mask.</source>
   <translation>Escribe un modelo como ONNX, que otros programas ejecutan sin RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_model.py" />
   <source>export,model,onnx,onnxruntime,deepness,deploy,share,mask r-cnn</source>
   <translation>exportar,modelo,onnx,onnxruntime,deepness,desplegar,compartir,mask r-cnn</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/import_dataset.py" />
   <source>Import a training set</source>
   <translation>Importar un conjunto de entrenamiento</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/import_dataset.py" />
   <source>Makes a training set from COCO, YOLO, RCNN_Masks or instance masks.</source>
   <translation>Crea un conjunto de entrenamiento a partir de COCO, YOLO, RCNN_Masks o máscaras de instancias.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/import_dataset.py" />
   <source>import,coco,yolo,arcgis,rcnn_masks,pascal voc,dataset,training</source>
   <translation>importar,coco,yolo,arcgis,rcnn_masks,pascal voc,conjunto de datos,entrenamiento</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Make a sample to try everything with</source>
   <translation>Crear una muestra para probarlo todo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Makes up two aerial photographs and the outlines of what is on them.</source>
   <translation>Inventa dos fotografías aéreas y los contornos de lo que muestran.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>sample,example,demo,test,try,synthetic,tutorial</source>
   <translation>muestra,ejemplo,demo,prueba,probar,sintético,tutorial</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Image to train on</source>
   <translation>Imagen para entrenar</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Image to detect in</source>
   <translation>Imagen para detectar</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Outlines of all objects</source>
   <translation>Contornos de todos los objetos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Area of the western image</source>
   <translation>Área de la imagen oeste</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>New layers to annotate in</source>
   <translation>Capas nuevas para anotar</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Makes a GeoPackage with your classes, ready to draw objects and areas in.</source>
   <translation>Crea un GeoPackage con sus clases, listo para dibujar objetos y áreas.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>RS Mask decides</source>
   <translation>RS Mask decide</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>No class is named. Write e.g. house, tree.</source>
   <translation>No se indica ninguna clase. Escriba p. ej. house, tree.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>new,draw,digitise,digitize,annotate,label,classes,geopackage</source>
   <translation>nuevo,dibujar,digitalizar,anotar,etiquetar,clases,geopackage</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Annotated area</source>
   <translation>Área anotada</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>(RS Mask decides)</source>
   <translation>(RS Mask decide)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>No CRS is given, and the project has none.</source>
   <translation>No se indica ningún SRC y el proyecto no tiene ninguno.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Choose the CRS of your imagery.</source>
   <translation>Elija el SRC de sus imágenes.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Choose another name: what was drawn is never overwritten.</source>
   <translation>Elija otro nombre: lo que se dibujó nunca se sobrescribe.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Classes: {}. CRS: {}.</source>
   <translation>Clases: {}. SRC: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>{} can't be written: {}. Choose another place.</source>
   <translation>{} no se puede escribir: {}. Elija otro lugar.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>The style of {} can't be stored: {}.</source>
   <translation>El estilo de {} no se puede guardar: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>The styles can't be stored in {}.</source>
   <translation>Los estilos no se pueden guardar en {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>The class {} is named twice. Name each class once.</source>
   <translation>La clase {} se indica dos veces. Indique cada clase una vez.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>{} is there already.</source>
   <translation>{} ya existe.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/refine.py" />
   <source>Refine detections</source>
   <translation>Refinar detecciones</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/refine.py" />
   <source>Makes a new layer from kept raw detections, in seconds.</source>
   <translation>Crea en segundos una capa nueva a partir de las detecciones brutas conservadas.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/refine.py" />
   <source>refine,threshold,score,archive,detections,mask r-cnn</source>
   <translation>refinar,umbral,puntuación,archivo,detecciones,mask r-cnn</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>Set up the engine</source>
   <translation>Instalar el motor</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>Installs PyTorch and the rest into a Python environment of their own.</source>
   <translation>Instala PyTorch y lo demás en un entorno de Python propio.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>setup,install,engine,environment,python,pytorch,gpu,cuda</source>
   <translation>configurar,instalar,motor,entorno,python,pytorch,gpu,cuda</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The engine's Python</source>
   <translation>Python del motor</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>Stopped. What was downloaded is kept; run this again to go on.</source>
   <translation>Detenido. Lo descargado se conserva; ejecútelo de nuevo para continuar.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The engine is made in {}. QGIS's own Python is not touched.</source>
   <translation>El motor se crea en {}. El Python de QGIS no se toca.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The environment variable {} is set and goes before this engine.</source>
   <translation>La variable de entorno {} está definida y tiene prioridad sobre este motor.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The engine in {} is deleted.</source>
   <translation>El motor de {} se ha eliminado.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>There is no engine in {}.</source>
   <translation>No hay ningún motor en {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>2. Train a model</source>
   <translation>2. Entrenar un modelo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Fine-tunes Mask R-CNN on a training set and keeps the best model.</source>
   <translation>Ajusta Mask R-CNN a un conjunto de entrenamiento y conserva el mejor modelo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Detect with it</source>
   <translation>Detectar con él</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>train,fine-tune,transfer learning,mask r-cnn,optimizer,adam,sgd,deep learning,ai</source>
   <translation>entrenar,ajustar,fine-tune,aprendizaje por transferencia,mask r-cnn,optimizador,adam,sgd,deep learning,ia,ai</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Mask AP on validation</source>
   <translation>AP de máscaras en validación</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Mask AP50 on validation</source>
   <translation>AP50 de máscaras en validación</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Epochs done</source>
   <translation>Épocas realizadas</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Best epoch</source>
   <translation>Mejor época</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/job_queue.py" />
   <source>Another run of RS Mask is at work. This one waits until it is done; Cancel takes it out of the queue.</source>
   <translation>Otra ejecución de RS Mask está trabajando. Esta espera a que termine; «Cancelar» la saca de la cola.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/job_queue.py" />
   <source>Another QGIS (process {}) runs RS Mask. This run waits until it is done; Cancel takes it out of the queue.</source>
   <translation>Otro QGIS (proceso {}) ejecuta RS Mask. Esta ejecución espera a que termine; «Cancelar» la saca de la cola.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/job_queue.py" />
   <source>It is this run's turn now.</source>
   <translation>Ahora es el turno de esta ejecución.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Start here</source>
   <translation>Empezar aquí</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Example models</source>
   <translation>Modelos de ejemplo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Guide</source>
   <translation>Guía</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Finds every object in your imagery.</source>
   <translation>Encuentra cada objeto en sus imágenes.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/provider.py" />
   <source>Python of the engine (empty: the one that 'Set up the engine' made)</source>
   <translation>Python del motor (vacío: el creado por «Instalar el motor»)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/curves.py" />
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/curves.py" />
   <source>Epoch</source>
   <translation>Época</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Detect objects with it</source>
   <translation>Detectar objetos con él</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Train it further</source>
   <translation>Entrenarlo más</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>What it finds</source>
   <translation>Qué encuentra</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Least score</source>
   <translation>Puntuación mínima</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>Running now</source>
   <translation>En marcha</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>Found so far: {}</source>
   <translation>Encontrados hasta ahora: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>Found so far: over {}</source>
   <translation>Encontrados hasta ahora: más de {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>It begins …</source>
   <translation>Empieza …</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>{} (and {} more)</source>
   <translation>{} (y {} más)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>The engine: Python with PyTorch, beside QGIS</source>
   <translation>El motor: Python con PyTorch, junto a QGIS</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Last runs (a double click opens the report)</source>
   <translation>Últimas ejecuciones (un doble clic abre el informe)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Open its dialog with the same values</source>
   <translation>Abrir su diálogo con los mismos valores</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Looking for the engine …</source>
   <translation>Buscando el motor…</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>RS Mask computes with a Python of its own, which this computer does not have yet. The button below downloads and installs it: 1 to 6 GB, some minutes, once. QGIS and its own Python stay as they are.</source>
   <translation>RS Mask calcula con un Python propio, que este equipo aún no tiene. El botón de abajo lo descarga e instala: de 1 a 6 GB, unos minutos, una sola vez. QGIS y su propio Python quedan como están.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>The button below installs the engine anew.</source>
   <translation>El botón de abajo instala el motor de nuevo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Try it with a sample: one step after the other, filled in</source>
   <translation>Probar con una muestra: un paso tras otro, ya rellenado</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Your own imagery</source>
   <translation>Sus propias imágenes</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Install the engine …</source>
   <translation>Instalar el motor …</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>{}Ready: Python {} in {}.</source>
   <translation>{}Listo: Python {} en {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>RS Mask sample</source>
   <translation>Muestra RS Mask</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Stopped.</source>
   <translation>Detenido.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>RS Mask needs its engine, a Python with PyTorch, once on this computer.</source>
   <translation>RS Mask necesita una vez su motor, un Python con PyTorch, en este equipo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Set it up</source>
   <translation>Instalarlo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Stopped before it began.</source>
   <translation>Detenido antes de empezar.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>{} failed: {}</source>
   <translation>{} ha fallado: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Report: {}</source>
   <translation>Informe: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/detections_algorithm.py" />
   <source>Show the layer</source>
   <translation>Mostrar la capa</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/detections_algorithm.py" />
   <source>{} is not needed any more and can't be deleted ({}). Delete it yourself.</source>
   <translation>{} ya no hace falta y no se puede borrar ({}). Bórrelo usted mismo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>QGIS can't open it for writing</source>
   <translation>QGIS no lo puede abrir para escribir</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>stopped by the user</source>
   <translation>detenido por el usuario</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>The layer that the engine made can't be read: {}.</source>
   <translation>La capa creada por el motor no se puede leer: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>only {} of {} objects arrived</source>
   <translation>solo llegaron {} de {} objetos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>The layer can't be written to {}: {}. It is kept as {}.</source>
   <translation>La capa no se puede escribir en {}: {}. Se conserva como {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_outputs.py" />
   <source>Made by RS Mask on {}: {}. From: {}.</source>
   <translation>Hecho por RS Mask el {}: {}. A partir de: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_outputs.py" />
   <source>{} keeps the values and not the outlines.</source>
   <translation>{} conserva los valores y no los contornos.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>no such format</source>
   <translation>ese formato no existe</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>QGIS lacks its driver</source>
   <translation>a QGIS le falta su controlador</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: “{}” is no kind of place that layers go to.</source>
   <translation>{} no se puede escribir: «{}» no es un lugar para capas.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is named for two outputs. Give each its own.</source>
   <translation>{} se indica para dos salidas. Dé a cada una la suya.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is in the way: it is needed while {} is made. Move it elsewhere.</source>
   <translation>{} estorba: se necesita mientras se crea {}. Muévalo a otro sitio.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is no GeoPackage of its own. Give a file name that ends in .gpkg.</source>
   <translation>{} no es un GeoPackage propio. Indique un nombre de archivo que termine en .gpkg.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is a folder. Choose a file name.</source>
   <translation>{} es una carpeta. Elija un nombre de archivo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} holds other layers ({}), which would be lost. Choose another file, or add the result as a layer: {}|layername=NAME.</source>
   <translation>{} contiene otras capas ({}), que se perderían. Elija otro archivo o añada el resultado como capa: {}|layername=NAME.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is there already and is no earlier result of this algorithm: it is not replaced. Choose another name.</source>
   <translation>{} ya existe y no es un resultado anterior de este algoritmo: no se reemplaza. Elija otro nombre.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be opened, so no layer is added to it.</source>
   <translation>{} no se puede abrir, por lo que no se añade ninguna capa.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} has a layer {} already, which is no earlier result of this algorithm: it is not replaced. Choose another name for the layer.</source>
   <translation>{} ya tiene una capa {}, que no es un resultado anterior de este algoritmo: no se reemplaza. Elija otro nombre para la capa.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>The database has a table {} already, which is no earlier result of this algorithm: it is not replaced. Choose another name.</source>
   <translation>La base de datos ya tiene una tabla {}, que no es un resultado anterior de este algoritmo: no se reemplaza. Elija otro nombre.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: QGIS takes “|” for the end of a path. Leave it out.</source>
   <translation>{} no se puede escribir: QGIS toma «|» por el final de una ruta. Quítelo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: the GDAL of this QGIS has no driver for GeoParquet. Choose a name that ends in .gpkg; the console command rsmask writes both.</source>
   <translation>{} no se puede escribir: el GDAL de este QGIS no tiene controlador para GeoParquet. Elija un nombre que termine en .gpkg; la orden de consola rsmask escribe ambos.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is an input of this run ({}). Choose another output.</source>
   <translation>{} es una entrada de esta ejecución ({}). Elija otra salida.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>The database of {} can't be used: {}. Check the connection.</source>
   <translation>La base de datos de {} no se puede usar: {}. Compruebe la conexión.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: QGIS takes “:” for the end of a provider's name.</source>
   <translation>{} no se puede escribir: QGIS toma «:» por el final del nombre de un proveedor.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: the format {} does not take polygons with fields. Choose another one, such as .gpkg, .shp or .geojson.</source>
   <translation>{} no se puede escribir: el formato {} no admite polígonos con campos. Elija otro, como .gpkg, .shp o .geojson.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>What {} holds can't be read ({}), and so it is not written to. Close it in other programs, or choose another file.</source>
   <translation>No se puede leer el contenido de {} ({}), y por eso no se escribe en él. Ciérrelo en otros programas o elija otro archivo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>A raster file of any format that GDAL reads.</source>
   <translation>Un archivo ráster en un formato que GDAL lee.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>Raster files of any format that GDAL reads, one or several.</source>
   <translation>Uno o varios archivos ráster en un formato que GDAL lee.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>Only this rectangle; empty: the whole raster.</source>
   <translation>Solo este rectángulo; vacío: todo el ráster.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>A GeoPackage is written directly, other formats at the end. What lies there is replaced only where it is an earlier result; FILE.gpkg|layername=NAME adds a layer.</source>
   <translation>Un GeoPackage se escribe directamente, otros formatos al final. Lo que ya existe solo se reemplaza si es un resultado anterior; FILE.gpkg|layername=NAME añade una capa.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>One of: {}.</source>
   <translation>Uno de: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>Any of: {}.</source>
   <translation>Cualquiera de: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression {} can't be used: {}. Correct it.</source>
   <translation>La expresión {} no se puede usar: {}. Corríjala.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The features of {} can't be written: {}.</source>
   <translation>Los objetos espaciales de {} no se pueden escribir: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression {} fails for feature {}: {}. Correct it.</source>
   <translation>La expresión {} falla con el objeto espacial {}: {}. Corríjala.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>A feature can't be written for the engine: {}.</source>
   <translation>Un objeto espacial no se puede escribir para el motor: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression gives none of the {} features of {} a class. Correct it.</source>
   <translation>La expresión no da clase a ninguno de los {} objetos espaciales de {}. Corríjala.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression gives {} of {} features no class: they are left out, and count as background inside the annotated area.</source>
   <translation>La expresión no da clase a {} de {} objetos espaciales: se omiten y cuentan como fondo dentro del área anotada.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>Of the field {} the names are taken that QGIS shows, not the codes.</source>
   <translation>Del campo {} se toman los nombres que muestra QGIS, no los códigos.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The list of the field {} does not name its value {}, which is taken as it is (objects: {}).</source>
   <translation>La lista del campo {} no nombra su valor {}, que se toma tal cual (objetos: {}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} h {} min</source>
   <translation>{} h {} min</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} min {} s</source>
   <translation>{} min {} s</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} min</source>
   <translation>{} min</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} of {} {}</source>
   <translation>{} de {} {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} a second</source>
   <translation>{} por segundo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} left</source>
   <translation>quedan {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>Device: {}</source>
   <translation>Dispositivo: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Number of the class</source>
   <translation>Número de la clase</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Score (0 to 1)</source>
   <translation>Puntuación (0 a 1)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Area [m²]</source>
   <translation>Área [m²]</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Cut by an edge</source>
   <translation>Cortado por un borde</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Tiles joined</source>
   <translation>Teselas unidas</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Raster</source>
   <translation>Ráster</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Run</source>
   <translation>Ejecución</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/training_algorithm.py" />
   <source>No file of weights is given: fill in WEIGHTS_FILE.</source>
   <translation>No se indica ningún archivo de pesos: rellene WEIGHTS_FILE.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no raster. Of a STAC item, load one of its pictures (assets) as a layer; only the console takes the item itself.</source>
   <translation>no es un ráster. De un ítem STAC, cargue una de sus imágenes (assets) como capa; solo la consola toma el ítem mismo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>can't be opened as a raster; check the path, and that GDAL reads the format.</source>
   <translation>no se puede abrir como ráster; compruebe la ruta y que GDAL lea el formato.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>can't be opened as a polygon layer; check the path and the layer's name.</source>
   <translation>no se puede abrir como capa de polígonos; compruebe la ruta y el nombre de la capa.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no CRS; give one such as EPSG:25832.</source>
   <translation>no es un SRC; indique uno, como EPSG:25832.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no extent; give west,east,south,north, perhaps with its CRS: [EPSG:25832].</source>
   <translation>no es una extensión; indique oeste,este,sur,norte, quizá con su SRC: [EPSG:25832].</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>check the path, and that GDAL reads the format.</source>
   <translation>compruebe la ruta y que GDAL lea el formato.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>The layer “{}” can't be opened: {}. If its file was moved, give the layer its new place (layer menu: Change Data Source).</source>
   <translation>No se puede abrir la capa «{}»: {}. Si se movió su archivo, indique su nuevo lugar (menú de la capa: Cambiar fuente de datos).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>whole number</source>
   <translation>número entero</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>number</source>
   <translation>número</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>can't be used here. {}</source>
   <translation>no se puede usar aquí. {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>{}: {} can't be opened as a raster; </source>
   <translation>{}: {} no se puede abrir como ráster; </translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>{} is missing. {}</source>
   <translation>Falta {}. {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is none of the choices: {}.</source>
   <translation>no es ninguna de las opciones: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no {} from {} to {}.</source>
   <translation>no es un {} de {} a {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>repeat --{}=… for each file.</source>
   <translation>repita --{}=… para cada archivo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>The layer “{}” comes from a service ({}) and not from a raster file. Export it to a GeoTIFF first (layer menu: Export → Save As).</source>
   <translation>La capa «{}» viene de un servicio ({}) y no de un archivo ráster. Expórtela primero a un GeoTIFF (menú de la capa: Exportar → Guardar como).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>The layer “{}” has a CRS that was set in QGIS ({}), its file has {}. Assign the CRS to the file itself (Raster › Projections › Assign Projection) and load it again.</source>
   <translation>La capa «{}» tiene un SRC definido en QGIS ({}), su archivo tiene {}. Asigne el SRC al propio archivo (Ráster › Proyecciones › Asignar proyección) y cárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_reader.py" />
   <source>{}: “{}” is not a list of numbers such as 1, 2, 3.</source>
   <translation>{}: «{}» no es una lista de números como 1, 2, 3.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/web_request.py" />
   <source>{} lies where the imagery's CRS ({}) does not reach. Is its own CRS ({}) the right one?</source>
   <translation>{} está donde no alcanza el SRC de las imágenes ({}). ¿Es correcto su propio SRC ({})?</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>The service describes the grid of its tiles in a way that can't be read.</source>
   <translation>El servicio describe la cuadrícula de sus teselas de un modo que no se puede leer.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>The service has no layer “{}” in the grid “{}” any more. Add it to QGIS anew.</source>
   <translation>El servicio ya no tiene la capa «{}» en la cuadrícula «{}». Añádala de nuevo a QGIS.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>The service does not list its layers ({}).</source>
   <translation>El servicio no enumera sus capas ({}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>an empty answer</source>
   <translation>una respuesta vacía</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} has no such service any more.</source>
   <translation>El servidor {} ya no tiene ese servicio.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} does not answer any more ({}). What was read is kept: run it again later to go on.</source>
   <translation>El servidor {} ya no responde ({}). Lo leído se conserva: ejecútelo más tarde para continuar.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>QGIS's credentials for {} can't be used. Check them in its options.</source>
   <translation>Las credenciales de QGIS para {} no se pueden usar. Compruébelas en sus opciones.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} refuses its imagery ({} {}). Check the layer's credentials, and whether its provider allows such use.</source>
   <translation>El servidor {} niega sus imágenes ({} {}). Compruebe las credenciales de la capa y si su proveedor permite tal uso.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} does not understand the request ({} {}).</source>
   <translation>El servidor {} no entiende la petición ({} {}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/mosaic.py" />
   <source>{} can't be written ({}).</source>
   <translation>{} no se puede escribir ({}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/tile_cache.py" />
   <source>The server answers with something that is no picture: {}</source>
   <translation>El servidor responde con algo que no es una imagen: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/tile_cache.py" />
   <source>{} can't be written. Is the disk full?</source>
   <translation>{} no se puede escribir. ¿Está lleno el disco?</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/tile_cache.py" />
   <source>The folder {} can't be made ({}).</source>
   <translation>La carpeta {} no se puede crear ({}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>Web imagery</source>
   <translation>Imágenes de la web</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>The layer “{}” holds heights and no imagery. Export it to a GeoTIFF first (layer menu: Export → Save As).</source>
   <translation>La capa «{}» contiene alturas y no imágenes. Expórtela primero a un GeoTIFF (menú de la capa: Exportar → Guardar como).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>At which ground size the layer “{}” is to be read is not known. Give it in WEB_GSD, in metres a pixel.</source>
   <translation>No se sabe a qué tamaño en el terreno leer la capa «{}». Indíquelo en WEB_GSD, en metros por píxel.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>The whole of the layer “{}”, which comes from a web service, would be about {} tiles. Say what of it is wanted, by an extent or by polygons.</source>
   <translation>Toda la capa «{}», que viene de un servicio web, serían unas {} teselas. Indique con una extensión o con polígonos qué se quiere de ella.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>“{}”: {} tiles of {} m a pixel. Imagery: {}. Its terms of use are yours to keep: ask the provider whether analysing its imagery is allowed.</source>
   <translation>«{}»: {} teselas de {} m por píxel. Imágenes: {}. Le corresponde cumplir las condiciones de uso: pregunte al proveedor si está permitido analizar sus imágenes.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>There is nothing of the layer “{}” in the extent and area.</source>
   <translation>No hay nada de la capa «{}» en la extensión y el área.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>The service of “{}” has no imagery there at {} m a pixel.</source>
   <translation>El servicio de «{}» no tiene imágenes allí a {} m por píxel.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>{} of the tiles were read before.</source>
   <translation>{} de las teselas ya se leyeron antes.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>“{}” would need {} tiles at {} m a pixel, and {} are allowed (WEB_TILES), which is a square of about {} m. Choose a smaller extent or a coarser ground size, or allow more where its provider does.</source>
   <translation>«{}» necesitaría {} teselas a {} m por píxel, y se permiten {} (WEB_TILES), es decir, un cuadrado de unos {} m. Elija una extensión menor o un tamaño en el terreno mayor, o permita más si el proveedor lo hace.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/number.py" />
   <source>Not set</source>
   <translation>Sin definir</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/finished_run.py" />
   <source>{} is done.</source>
   <translation>{} ha terminado.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/live_map.py" />
   <source>Tiles to do</source>
   <translation>Teselas por hacer</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/live_map.py" />
   <source>Found so far ({})</source>
   <translation>Hallados hasta ahora ({})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/live_map.py" />
   <source>Found so far (the first {})</source>
   <translation>Hallados hasta ahora (los primeros {})</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Folder of the sample</source>
   <translation>Carpeta de la muestra</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The sample's folder; must be empty or absent.</source>
   <translation>La carpeta de la muestra; debe estar vacía o no existir.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Width</source>
   <translation>Anchura</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Of both images together; two thirds are the western one.</source>
   <translation>De ambas imágenes juntas; dos tercios son la oeste.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>pixels</source>
   <translation>píxeles</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Height</source>
   <translation>Altura</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Of the images.</source>
   <translation>De las imágenes.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Number from which the whole sample follows: same number, same sample.</source>
   <translation>Número del que se deriva toda la muestra: mismo número, misma muestra.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Imagery</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Raster files (or one folder of rasters).</source>
   <translation>Archivos ráster (o una carpeta de rásteres).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Annotated objects</source>
   <translation>Objetos anotados</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The polygon layer: one feature an object.</source>
   <translation>La capa de polígonos: un polígono por objeto.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Training set</source>
   <translation>Conjunto de entrenamiento</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The training set's folder; must be empty or absent.</source>
   <translation>La carpeta del conjunto de entrenamiento; debe estar vacía o no existir.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field with the class</source>
   <translation>Campo con la clase</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field with each object's class; empty: one class.</source>
   <translation>Campo con la clase de cada objeto; vacío: una sola clase.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Name of the class, without a field</source>
   <translation>Nombre de la clase, sin campo</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Name of the class when there is no class field.</source>
   <translation>Nombre de la clase cuando no hay campo de clase.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Polygons inside which everything was annotated; outside them nothing is background. Empty: the whole of each raster.</source>
   <translation>Polígonos dentro de los cuales se anotó todo; fuera de ellos nada es fondo. Vacío: cada ráster entero.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tile size</source>
   <translation>Tamaño de tesela</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Side of a tile.</source>
   <translation>Lado de una tesela.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Distance from tile to tile</source>
   <translation>Distancia de tesela a tesela</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Distance from tile to tile; 0: the tile size (no overlap).</source>
   <translation>Distancia de tesela a tesela; 0: el tamaño de tesela (sin solape).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>the tile size: no overlap</source>
   <translation>el tamaño de tesela: sin solape</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Ground size of a pixel</source>
   <translation>Tamaño del píxel en el terreno</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Ground size of a tile's pixel, one or several; empty: each raster's own.</source>
   <translation>Tamaño en el terreno de un píxel de tesela, uno o varios; vacío: el de cada ráster.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>metres</source>
   <translation>metros</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Bands</source>
   <translation>Bandas</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Bands to use, by number, in this order; empty: all but alpha.</source>
   <translation>Bandas que usar, por número, en este orden; vacío: todas menos alfa.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share for validation</source>
   <translation>Parte para validación</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share of the annotated area that training does not see and that chooses the best model.</source>
   <translation>Parte del área anotada que el entrenamiento no ve y que elige el mejor modelo.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share for the test</source>
   <translation>Parte para la prueba</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share kept for a last, honest measurement.</source>
   <translation>Parte reservada para una última medición honesta.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Split by</source>
   <translation>Dividir por</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>How the shares are chosen: blocks in space, a field of AREA, whole rasters, or given areas.</source>
   <translation>Cómo se eligen las partes: bloques en el espacio (blocks), un campo de AREA (field), rásteres enteros (raster) o áreas dadas (areas).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: blocks</source>
   <translation>bloques en el espacio</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: field</source>
   <translation>según un campo</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: raster</source>
   <translation>rásteres enteros</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: areas</source>
   <translation>áreas dadas</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field with the split</source>
   <translation>Campo con la división</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field of AREA that holds train, validation or test; an area where it is empty goes to a split by chance (with field and areas).</source>
   <translation>Campo de AREA que contiene train, validation o test; un área donde está vacío va a una parte al azar (con field y areas).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Least visible share of an object</source>
   <translation>Parte visible mínima de un objeto</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Objects of which less than this share is inside a tile are ignored there.</source>
   <translation>Los objetos de los que menos de esta parte está en una tesela se ignoran allí.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Least valid share of a tile</source>
   <translation>Parte válida mínima de una tesela</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tiles with a smaller share of valid, annotated pixels are left out, but never one whose objects would be lost with it.</source>
   <translation>Las teselas con una parte menor de píxeles válidos y anotados se omiten, pero nunca una con la que se perderían objetos.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tiles without objects</source>
   <translation>Teselas sin objetos</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tiles without any object, as a share of the tiles with objects; 1 or more keeps all that this allows.</source>
   <translation>Teselas sin ningún objeto, como proporción de las teselas con objetos; 1 o más conserva todas las que esto permite.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Number from which the chance in the split follows: same number, same split.</source>
   <translation>Número del que se deriva el azar de la división: mismo número, misma división.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Go on with an unfinished training set</source>
   <translation>Continuar un conjunto de entrenamiento inacabado</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Go on with an unfinished training set in OUTPUT.</source>
   <translation>Continuar un conjunto de entrenamiento inacabado en OUTPUT.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Dask scheduler</source>
   <translation>Planificador de Dask</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Address of a Dask scheduler (tcp://host:8786) whose workers write the tiles; they must reach imagery and training set under the same paths. Empty: this computer.</source>
   <translation>Dirección de un planificador de Dask (tcp://host:8786) cuyos procesos escriben las teselas; deben llegar a las imágenes y al conjunto de entrenamiento por las mismas rutas. Vacío: este equipo.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Folder of the other training set</source>
   <translation>Carpeta del otro conjunto de entrenamiento</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The folder of the other tool's training set.</source>
   <translation>La carpeta del conjunto de entrenamiento de la otra herramienta.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The other tool's format.</source>
   <translation>El formato de la otra herramienta.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share of the images that training does not see; used where the set has no splits.</source>
   <translation>Parte de las imágenes que el entrenamiento no ve; se usa si el conjunto no está dividido.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share for testing</source>
   <translation>Parte para la prueba</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share kept for a last, honest measurement; used where the set has no splits.</source>
   <translation>Parte reservada para una última medición honesta; se usa si el conjunto no está dividido.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The training set's folder.</source>
   <translation>La carpeta del conjunto de entrenamiento.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Folder of the export</source>
   <translation>Carpeta de exportación</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The folder of the export; must be empty or absent.</source>
   <translation>La carpeta de exportación; debe estar vacía o no existir.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The names of the classes, separated by commas: house, tree.</source>
   <translation>Los nombres de las clases, separados por comas: house, tree.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>GeoPackage</source>
   <translation>GeoPackage</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The GeoPackage; must not be there yet.</source>
   <translation>El GeoPackage; aún no debe existir.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>CRS</source>
   <translation>SRC</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>CRS of the layers, best the imagery's; empty: the project's.</source>
   <translation>SRC de las capas, mejor el de las imágenes; vacío: el del proyecto.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Raster files, addresses (https://…, s3://…) or STAC items (item.json), or one folder of rasters.</source>
   <translation>Archivos ráster, direcciones (https://…, s3://…) o elementos STAC (item.json), o una carpeta de rásteres.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The model file (.safetensors).</source>
   <translation>El archivo del modelo (.safetensors).</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Models (*.safetensors)</source>
   <translation>Modelos (*.safetensors)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Detections</source>
   <translation>Detecciones</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The detections layer (.gpkg, or .parquet where the library pyarrow is installed).</source>
   <translation>La capa de detecciones (.gpkg, o .parquet si está instalada la biblioteca pyarrow).</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Only inside</source>
   <translation>Solo dentro de</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Polygons to stay inside; empty: the whole raster.</source>
   <translation>Polígonos dentro de los que permanecer; vacío: todo el ráster.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Extent</source>
   <translation>Extensión</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>West, south, east, north in the raster's CRS, or in CRS where one is given; empty: the whole raster.</source>
   <translation>Oeste, sur, este, norte en el SRC del ráster, o en CRS si se indica; vacío: todo el ráster.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Detections below this score are left out; -1: the model's own threshold of best F1. 0.8 means that about 8 of 10 such objects are right, where the model's scores were calibrated in training. Detections that the network gives less than 0.05 are never kept.</source>
   <translation>Las detecciones por debajo de esta puntuación se omiten; -1: el umbral propio del modelo con mejor F1. 0.8 significa que unos 8 de cada 10 objetos son correctos, si las puntuaciones del modelo se calibraron en el entrenamiento. Las detecciones a las que la red da menos de 0.05 nunca se conservan.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>the model's own</source>
   <translation>lo propio del modelo</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Side of a window that the network sees at once; 0: 1024, or the model's tile where that is larger or the network has group norm.</source>
   <translation>Lado de la ventana que la red ve de una vez; 0: 1024, o la tesela del modelo si es mayor o si la red tiene group norm.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>automatic</source>
   <translation>automático</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Margin</source>
   <translation>Margen</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Overlap of a window with its neighbours on each side, at least 16; -1: 3/16 of the tile (192 of 1024). More gives the network more surroundings and takes longer.</source>
   <translation>Solape de una ventana con sus vecinas a cada lado, al menos 16; -1: 3/16 de la tesela (192 de 1024). Más da a la red más entorno y tarda más.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>3/16 of the tile</source>
   <translation>3/16 de la tesela</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Batch size</source>
   <translation>Tamaño de lote</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Windows at once; 0: what fits into memory.</source>
   <translation>Ventanas a la vez; 0: las que caben en la memoria.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>what fits into memory</source>
   <translation>lo que cabe en la memoria</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Bands of the raster that stand for the model's, by number or by name (4, 1, 2 or nir, red, green); empty: those of the model's names where the raster has them all, else in order.</source>
   <translation>Bandas del ráster que representan las del modelo, por número o por nombre (4, 1, 2 o nir, red, green); vacío: las de los nombres del modelo si el ráster las tiene todas, si no, en orden.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Scales</source>
   <translation>Escalas</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Look at the raster at several scales and merge what is found: 1 is the model's ground size, 2 shows everything twice as large and takes four times as long, 0.5 finds objects larger than a tile; empty: what the model's card asks for, mostly 1 only.</source>
   <translation>Mirar el ráster en varias escalas y fusionar lo encontrado: 1 es el tamaño en el terreno del modelo, 2 lo muestra todo el doble de grande y tarda cuatro veces más, 0.5 encuentra objetos mayores que una tesela; vacío: lo que pide la ficha del modelo, casi siempre solo 1.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Search in this CRS</source>
   <translation>Buscar en este SRC</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Search the raster warped to this CRS (EPSG:32633), for imagery in degrees far from the equator; extent and layer are in it as well. Empty: as it is.</source>
   <translation>Buscar en el ráster reproyectado a este SRC (EPSG:32633), para imágenes en grados lejos del ecuador; la extensión y la capa también están en él. Vacío: tal como está.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Look at every tile four ways</source>
   <translation>Mirar cada tesela de cuatro maneras</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Look at every tile four ways, turned by quarters, and take the mean: four times slower, and often clearly better.</source>
   <translation>Mirar cada tesela de cuatro maneras, girada por cuartos, y tomar la media: cuatro veces más lento y a menudo claramente mejor.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Least area</source>
   <translation>Área mínima</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Smaller polygons are left out; 0: none.</source>
   <translation>Los polígonos menores se omiten; 0: ninguno.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>square metres</source>
   <translation>metros cuadrados</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>no limit</source>
   <translation>sin límite</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Simplify outlines</source>
   <translation>Simplificar contornos</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Outlines may move by this much to have fewer vertices; -1: half a pixel.</source>
   <translation>Los contornos pueden moverse esto para tener menos vértices; -1: medio píxel.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>by half a pixel</source>
   <translation>medio píxel</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Outlines</source>
   <translation>Contornos</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>auto: as the true objects of each class were drawn in training, with right angles or round, without specks and small holes; found: as the network sees them; square: right angles (for buildings); smooth: round (for crowns).</source>
   <translation>auto: como se dibujaron los objetos verdaderos de cada clase en el entrenamiento, con ángulos rectos o redondos, sin motas ni agujeros pequeños; found: como los ve la red; square: ángulos rectos (para edificios); smooth: redondos (para copas).</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: auto</source>
   <translation>automático</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: found</source>
   <translation>como se encuentran</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: square</source>
   <translation>en ángulo recto</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: smooth</source>
   <translation>suaves</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Where the network runs.</source>
   <translation>Dónde se ejecuta la red.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Address of a Dask scheduler (tcp://host:8786) whose workers search the tiles; they must reach raster and model under the same paths. Empty: this computer.</source>
   <translation>Dirección de un planificador de Dask (tcp://host:8786) cuyos procesos buscan en las teselas; deben llegar al ráster y al modelo por las mismas rutas. Vacío: este equipo.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Keep the raw detections (archive)</source>
   <translation>Conservar las detecciones brutas (archivo de detecciones)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Keep every raw detection beside the layer, for 'refine'.</source>
   <translation>Conservar cada detección bruta junto a la capa, para 'refine'.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Go on with an unfinished run</source>
   <translation>Continuar una ejecución inacabada</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Go on with an unfinished run of the same OUTPUT.</source>
   <translation>Continuar una ejecución inacabada del mismo OUTPUT.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Ground size of web imagery</source>
   <translation>Tamaño en el terreno de las imágenes web</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>At which pixels of XYZ, WMS and WMTS layers are read; 0: that of the model, or of the training set. The nearest level of zoom that is not much coarser is taken.</source>
   <translation>Con el que se leen los píxeles de capas XYZ, WMS y WMTS; 0: el del modelo o el del conjunto de entrenamiento. Se toma el nivel de zoom más cercano que no sea mucho más grueso.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>the model's, or the training set's</source>
   <translation>el del modelo o el del conjunto de entrenamiento</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Most tiles of web imagery</source>
   <translation>Máximo de teselas web</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>A run that needs more tiles of one XYZ, WMS or WMTS layer is refused: a server's imagery is not ours to copy.</source>
   <translation>Una ejecución que necesita más teselas de una capa XYZ, WMS o WMTS se rechaza: las imágenes de un servidor no están para copiarlas.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The archive that 'detect' kept.</source>
   <translation>El archivo de detecciones que 'detect' conservó.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Overlap of two that are one</source>
   <translation>Solape a partir del cual dos son uno</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Two detections of one class that overlap by more than this IoU are one object.</source>
   <translation>Dos detecciones de una clase que se solapan más que esta IoU son un solo objeto.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The detections layer.</source>
   <translation>La capa de detecciones.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>True objects</source>
   <translation>Objetos verdaderos</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The layer of true objects.</source>
   <translation>La capa de objetos verdaderos.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>All three in one GeoPackage</source>
   <translation>Los tres en un GeoPackage</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>GeoPackage with the layers matched, missed and extra.</source>
   <translation>GeoPackage con las capas matched, missed y extra.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>HTML file with the figures and curves.</source>
   <translation>Archivo HTML con las cifras y curvas.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>HTML (*.html)</source>
   <translation>HTML (*.html)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Class of the detections</source>
   <translation>Clase de las detecciones</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Field of the detections' class; empty: one class.</source>
   <translation>Campo con la clase de las detecciones; vacío: una sola clase.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Class of the true objects</source>
   <translation>Clase de los objetos verdaderos</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Field of the truth's class; empty: one class.</source>
   <translation>Campo con la clase de los objetos verdaderos; vacío: una sola clase.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Score of the detections</source>
   <translation>Puntuación de las detecciones</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Field of the score; empty or absent: all equal.</source>
   <translation>Campo con la puntuación; vacío o ausente: todas iguales.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Polygons inside which both layers are compared; empty: everywhere.</source>
   <translation>Polígonos dentro de los que se comparan ambas capas; vacío: en todas partes.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Least overlap (IoU)</source>
   <translation>Solape mínimo (IoU)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Overlap from which a detection counts as found.</source>
   <translation>Solape a partir del cual una detección cuenta como encontrada.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Which device to try.</source>
   <translation>Qué dispositivo probar.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>HTML file for the report; empty: none.</source>
   <translation>Archivo HTML para el informe; vacío: ninguno.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>install makes the engine, or repairs and finishes one; upgrade brings its libraries to their newest versions; remove deletes it from the disk.</source>
   <translation>install crea el motor, lo repara o lo termina; upgrade lleva sus bibliotecas a las versiones más recientes; remove lo borra del disco.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: install</source>
   <translation>instalar o reparar</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: upgrade</source>
   <translation>actualizar</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: remove</source>
   <translation>eliminar</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Build of PyTorch</source>
   <translation>Compilación de PyTorch</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Which build of PyTorch: auto fits the graphics card, and takes the small one for the CPU where there is none; index takes what the configured package index has.</source>
   <translation>Qué compilación de PyTorch: auto se ajusta a la tarjeta gráfica y toma la pequeña para la CPU si no hay ninguna; index toma lo que tiene el índice de paquetes configurado.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: index</source>
   <translation>del índice de paquetes</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Folder of the engine</source>
   <translation>Carpeta del motor</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Where the engine is made (1 to 6 GB); empty: in your data folder.</source>
   <translation>Dónde se crea el motor (1 a 6 GB); vacío: en su carpeta de datos.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Folder of wheels (to install offline)</source>
   <translation>Carpeta de wheels (para instalar sin red)</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Install from the wheels in this folder, without a network; empty: from the network.</source>
   <translation>Instalar desde los wheels de esta carpeta, sin red; vacío: desde la red.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Python to make it from</source>
   <translation>Python con el que crearlo</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>The Python that the engine is made from; empty: chosen by itself.</source>
   <translation>El Python con el que se crea el motor; vacío: se elige solo.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Start over</source>
   <translation>Empezar de nuevo</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Delete what is there and make it anew.</source>
   <translation>Borrar lo que hay y crearlo de nuevo.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Split</source>
   <translation>División</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>The split to measure on.</source>
   <translation>La división en la que medir.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>choice: train</source>
   <translation>entrenamiento</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>choice: validation</source>
   <translation>validación</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>choice: test</source>
   <translation>prueba</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Figures</source>
   <translation>Cifras</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>JSON file for the figures; empty: none.</source>
   <translation>Archivo JSON para las cifras; vacío: ninguno.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>JSON (*.json)</source>
   <translation>JSON (*.json)</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Tiles at once; 0: what fits into memory.</source>
   <translation>Teselas a la vez; 0: las que caben en la memoria.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Address of a Dask scheduler (tcp://host:8786) whose workers search the tiles; they must reach training set and model under the same paths. Empty: this computer.</source>
   <translation>Dirección de un planificador de Dask (tcp://host:8786) cuyos procesos buscan en las teselas; deben llegar al conjunto de entrenamiento y al modelo por las mismas rutas. Vacío: este equipo.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Exported model</source>
   <translation>Modelo exportado</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>The file for the other program (.onnx).</source>
   <translation>El archivo para el otro programa (.onnx).</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>ONNX (*.onnx)</source>
   <translation>ONNX (*.onnx)</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>onnx: boxes, classes, scores and masks, for programs that you write; deepness: the layout that the QGIS plugin Deepness runs.</source>
   <translation>onnx: rectángulos, clases, puntuaciones y máscaras, para sus propios programas; deepness: la forma que ejecuta el complemento de QGIS Deepness.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Image size</source>
   <translation>Tamaño de la imagen</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Side of the image that the exported model takes; 0: the model's tiles.</source>
   <translation>Lado de la imagen que toma el modelo exportado; 0: las teselas del modelo.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>the model's tiles</source>
   <translation>las teselas del modelo</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The training set's folder, or any folder with COCO annotations.</source>
   <translation>La carpeta del conjunto de entrenamiento, o cualquier carpeta con anotaciones COCO.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Run folder</source>
   <translation>Carpeta de la ejecución</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The run folder.</source>
   <translation>La carpeta de la ejecución.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Time for the training</source>
   <translation>Tiempo para el entrenamiento</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How long the training may take, on this machine as busy as it is; 0: what a good model needs, which is said before it starts. Everything that is left automatic follows from this, from the training set and from the machine.</source>
   <translation>Cuánto puede durar el entrenamiento, en este equipo con su carga actual; 0: lo que necesita un buen modelo, que se dice antes de empezar. Todo lo que queda automático se deriva de esto, del conjunto de entrenamiento y del equipo.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>minutes</source>
   <translation>minutos</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>what a good model needs</source>
   <translation>lo que necesita un buen modelo</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The network; auto: what suits the machine. MobileNet and ResNet-18 suit a computer without a GPU.</source>
   <translation>La red; auto: la que conviene al equipo. MobileNet y ResNet-18 convienen a un equipo sin GPU.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Network of timm</source>
   <translation>Red de timm</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Name of a timm feature network, such as resnet50d; only with 'timm', where it is installed.</source>
   <translation>Nombre de una red de características de timm, como resnet50d; solo con 'timm', donde esté instalado.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Start from</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>What training starts from: base, a small network of RS Mask's own that knows imagery from above; pretrained, published weights (downloaded once); a file; or nothing. auto: the file where one is given, else base without a GPU where it fits the network, else pretrained.</source>
   <translation>De qué parte el entrenamiento: base, una red pequeña de RS Mask que conoce imágenes desde arriba; pretrained, pesos publicados (se descargan una vez); un archivo (file); o nada (none). auto: el archivo si se indica uno, si no base sin GPU donde encaje con la red, si no pretrained.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: pretrained</source>
   <translation>preentrenado</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: file</source>
   <translation>un archivo</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: none</source>
   <translation>nada</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: base</source>
   <translation>modelo base de RS Mask</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Weights file</source>
   <translation>Archivo de pesos</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>A model of RS Mask or a file of weights (.safetensors, .pth); used with 'file' or 'auto'.</source>
   <translation>Un modelo de RS Mask o un archivo de pesos (.safetensors, .pth); se usa con 'file' o 'auto'.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Models and weights (*.safetensors *.pth *.pt)</source>
   <translation>Modelos y pesos (*.safetensors *.pth *.pt)</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Optimizer</source>
   <translation>Optimizador</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How the weights are changed.</source>
   <translation>Cómo se cambian los pesos.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Learning rate</source>
   <translation>Tasa de aprendizaje</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Step length; 0: the optimizer's own default, larger for steps of many tiles; empty or -1: found by a short range test before the training.</source>
   <translation>Longitud de paso; 0: la predeterminada del optimizador, mayor para pasos de muchas teselas; vacío o -1: encontrada con una breve prueba antes del entrenamiento.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>the optimizer's own</source>
   <translation>lo propio del optimizador</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How often every tile is seen; 0: as the time allows.</source>
   <translation>Cuántas veces se ve cada tesela; 0: lo que permita el tiempo.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Tiles a batch; 0: what fits into memory. A resumed run may have smaller ones: its steps are then made of more of them.</source>
   <translation>Teselas por lote; 0: las que caben en la memoria. Una ejecución reanudada puede tenerlos menores: sus pasos se componen entonces de más.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Augmentation</source>
   <translation>Aumento de datos</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How strongly tiles are varied: turned, scaled, brightened; auto: what suits the length of the training.</source>
   <translation>Con qué fuerza se varían las teselas: giradas, escaladas, aclaradas; auto: lo que conviene a la duración del entrenamiento.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: light</source>
   <translation>ligero</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: standard</source>
   <translation>estándar</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: strong</source>
   <translation>fuerte</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Changes to the augmentation</source>
   <translation>Cambios en el aumento de datos</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Changes to the chosen augmentation, as name=value, separated by commas: paste_share=0.5, scale_low=0.3.</source>
   <translation>Cambios en el aumento elegido, como nombre=valor, separados por comas: paste_share=0.5, scale_low=0.3.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Patience</source>
   <translation>Paciencia</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Training ends after this many validations without a better mask AP; 0: never early; -1: what suits the number of validations.</source>
   <translation>El entrenamiento termina tras tantas validaciones sin mejor AP de máscaras; 0: nunca antes; -1: lo que conviene al número de validaciones.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Crop size</source>
   <translation>Tamaño de los recortes</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Training sees random crops of this size; 0: whole tiles; -1: what suits the tiles and the machine.</source>
   <translation>El entrenamiento ve recortes al azar de este tamaño; 0: teselas enteras; -1: lo que conviene a las teselas y al equipo.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Keep frozen</source>
   <translation>Mantener congelado</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Which part of the network keeps what it knew at the start: stem, its first layers, which see edges and colours; backbone, all that looks at the image. Helps with few objects.</source>
   <translation>Qué parte de la red conserva lo que sabía al principio: stem, sus primeras capas, que ven bordes y colores; backbone, todo lo que mira la imagen. Ayuda con pocos objetos.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: stem</source>
   <translation>primeras capas</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: backbone</source>
   <translation>cuerpo entero de la red</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Heads of the network</source>
   <translation>Cabezas de la red</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Size of the network's heads; light ones are several times faster without a GPU; auto: what suits the machine.</source>
   <translation>Tamaño de las cabezas de la red; las ligeras (light) son varias veces más rápidas sin GPU; auto: lo que conviene al equipo.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: full</source>
   <translation>completo</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Mask size</source>
   <translation>Tamaño de la máscara</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Side of the mask that an object is drawn with; 56 is finer, slower and for large objects; auto: what suits the objects.</source>
   <translation>Lado de la máscara con la que se dibuja un objeto; 56 es más fina, más lenta y para objetos grandes; auto: lo que conviene a los objetos.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Normalisation</source>
   <translation>Normalización</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How values inside the network are kept in range; auto suits nearly always: frozen with pretrained weights, else what learns from nothing.</source>
   <translation>Cómo se mantienen los valores de la red dentro de su rango; auto conviene casi siempre: frozen con pesos preentrenados, si no, lo que aprende desde cero.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: frozen</source>
   <translation>congelado</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: batch</source>
   <translation>por lote</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: group</source>
   <translation>por grupo</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Schedule of the learning rate</source>
   <translation>Evolución de la tasa de aprendizaje</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How the learning rate falls after its warm-up: cosine, steps (a tenth at two thirds and again at eight ninths), or constant.</source>
   <translation>Cómo baja la tasa de aprendizaje tras su calentamiento: cosine, steps (a un décimo a los dos tercios y otra vez a los ocho novenos) o constant.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: cosine</source>
   <translation>coseno</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: steps</source>
   <translation>por escalones</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: constant</source>
   <translation>constante</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Learning rate from stage to stage</source>
   <translation>Tasa de aprendizaje de etapa en etapa</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Learning rate of each stage of the network's body, as a share of the next later one's; 1: all the same. Below 1, what was learnt before changes less.</source>
   <translation>Tasa de aprendizaje de cada etapa del cuerpo de la red, como parte de la siguiente; 1: todas iguales. Por debajo de 1, lo aprendido antes cambia menos.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Batches a step</source>
   <translation>Lotes por paso</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Batches that the network looks at before it is changed once: as steady as a batch that many times as large, in the memory of one; 0: what suits the batch.</source>
   <translation>Lotes que la red mira antes de cambiar una vez: tan estable como un lote otras tantas veces mayor, en la memoria de uno; 0: lo que conviene al lote.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Steps of an epoch</source>
   <translation>Pasos por época</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Steps after which the tiles seen count as an epoch, which may end with a validation; 0: chosen, as a rule as many as show every tile once.</source>
   <translation>Pasos tras los cuales las teselas vistas cuentan como una época, que puede acabar con una validación; 0: se elige, por lo general tantos como muestran cada tesela una vez.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Epochs between validations</source>
   <translation>Épocas entre validaciones</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Epochs from one validation to the next; 0: so many that validation costs little.</source>
   <translation>Épocas de una validación a la siguiente; 0: tantas que validar cueste poco.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Share of difficult tiles seen again</source>
   <translation>Parte de teselas difíciles vistas de nuevo</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Share of an epoch's tiles that are seen again because the network was worst on them.</source>
   <translation>Parte de las teselas de una época que se ven de nuevo porque la red fue peor en ellas.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD: when to switch</source>
   <translation>Adam_SGD: cuándo cambiar</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD only: when Adam becomes SGD: auto (once the step length that SGD would need has settled, as in SWATS), at a share of the schedule, alternate (back to Adam when validation stalls), or mix.</source>
   <translation>Solo Adam_SGD: cuándo Adam pasa a SGD: auto (cuando se ha estabilizado la longitud de paso que necesitaría SGD, como en SWATS), at (en una parte del recorrido), alternate (vuelta a Adam cuando la validación se estanca) o mix.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: at</source>
   <translation>en una parte</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: alternate</source>
   <translation>alternando</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: mix</source>
   <translation>mezcla</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD: share</source>
   <translation>Adam_SGD: parte</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD only: at: the share of the schedule at which the switch comes; auto: where it comes at the latest; mix: SGD's weight.</source>
   <translation>Solo Adam_SGD: at: la parte del recorrido en la que llega el cambio; auto: donde llega a más tardar; mix: el peso de SGD.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Loading processes</source>
   <translation>Procesos de carga</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Processes that load tiles; -1: chosen for the machine.</source>
   <translation>Procesos que cargan teselas; -1: elegido para el equipo.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Number from which all chance of a training follows: same number, same training; another number shows how much of a result is luck.</source>
   <translation>Número del que se deriva todo el azar de un entrenamiento: mismo número, mismo entrenamiento; otro muestra cuánto de un resultado es suerte.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The same to the bit on a graphics card</source>
   <translation>Idéntico bit a bit en una tarjeta gráfica</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Give the same training to the bit on a GPU too; slower. On a CPU, with the same number of threads, it always is.</source>
   <translation>Dar el mismo entrenamiento bit a bit también en una GPU; más lento. En una CPU, con el mismo número de hilos, siempre lo es.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Go on with the unfinished run in OUTPUT.</source>
   <translation>Continuar la ejecución inacabada en OUTPUT.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Optimizers</source>
   <translation>Optimizadores</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The optimizers to compare.</source>
   <translation>Los optimizadores que comparar.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Repeats</source>
   <translation>Repeticiones</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Trainings with each optimizer, each with a seed of its own; with fewer than three, differences can hardly be told from chance.</source>
   <translation>Entrenamientos con cada optimizador, cada uno con su propia semilla; con menos de tres, las diferencias apenas se distinguen del azar.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Folder of the comparison</source>
   <translation>Carpeta de la comparación</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The comparison's folder.</source>
   <translation>La carpeta de la comparación.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Go on with an unfinished comparison</source>
   <translation>Continuar una comparación inacabada</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Go on with the unfinished comparison in OUTPUT; further optimizers and repeats may be added to a finished one.</source>
   <translation>Continuar la comparación inacabada en OUTPUT; a una acabada se pueden añadir más optimizadores y repeticiones.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;Cuts rasters and the polygons that you drew on them into tiles with outlines: the training set that “Train a model” learns from.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Corta los rásteres y los polígonos que usted dibujó sobre ellos en teselas con contornos: el conjunto de entrenamiento del que aprende «Entrenar un modelo».&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Before you start:&lt;/b&gt; draw one polygon around each object, touching neighbours as polygons of their own. Some 50 to 100 objects are enough for a first try, a few hundred for a good model. Where you did not annotate everything, draw the &lt;b&gt;annotated area&lt;/b&gt; as well: without it, objects that you left out count as background and the model learns to overlook them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Antes de empezar:&lt;/b&gt; dibuje un polígono alrededor de cada objeto, los vecinos que se tocan como polígonos propios. Entre 50 y 100 objetos bastan para una primera prueba, unos cientos para un buen modelo. Donde no lo anotó todo, dibuje también el &lt;b&gt;área anotada&lt;/b&gt;: sin ella, los objetos omitidos cuentan como fondo y el modelo aprende a pasarlos por alto.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; a folder with georeferenced tiles, annotations in COCO format, a report, and &lt;i&gt;tiles.gpkg&lt;/i&gt; to look at in QGIS. A part of the area is set aside and is never learned from, so that the figures of the training are honest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Resultado:&lt;/b&gt; una carpeta con teselas georreferenciadas, anotaciones en formato COCO, un informe y &lt;i&gt;tiles.gpkg&lt;/i&gt; para ver en QGIS. Una parte del área se aparta y nunca se aprende, para que las cifras del entrenamiento sean honestas.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Tile size:&lt;/b&gt; the largest objects should be smaller than half a tile.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Tamaño de tesela:&lt;/b&gt; los objetos más grandes deberían ser menores que media tesela.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Classes:&lt;/b&gt; a field, or an expression such as &lt;i&gt;if("height" &amp;gt; 20, 'tall', 'small')&lt;/i&gt;, or one class for all. Where QGIS shows names in place of a field's codes, the names are taken.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Clases:&lt;/b&gt; un campo, una expresión como &lt;i&gt;if("height" &amp;gt; 20, 'tall', 'small')&lt;/i&gt;, o una clase para todos. Donde QGIS muestra nombres en lugar de los códigos de un campo, se toman los nombres.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;The layer counts as QGIS shows it: with its filter, its joined and computed fields, and what you drew without saving it yet; “Selected features only” takes the selected ones.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La capa cuenta tal como QGIS la muestra: con su filtro, sus campos unidos y calculados, y lo que usted dibujó sin guardarlo aún; «Solo objetos seleccionados» toma los seleccionados.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/check.en.html" />
   <source>&lt;p&gt;Shows the versions of the engine, the device that it will use and why, and how fast the network runs on it. Run it first when something does not work, and add its output to a report of an error.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Muestra las versiones del motor, el dispositivo que usará y por qué, y a qué velocidad va la red en él. Ejecútelo primero cuando algo no funcione y añada su salida al informe de un error.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/compareoptimizers.en.html" />
   <source>&lt;p&gt;Trains the same network on the same training set with several optimizers, several times each, and says which is better, and whether the difference is more than chance.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Entrena la misma red con el mismo conjunto de entrenamiento y varios optimizadores, varias veces cada uno, y dice cuál es mejor y si la diferencia es más que azar.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/compareoptimizers.en.html" />
   <source>&lt;p&gt;It takes as long as all its trainings together: optimizers times repeats. It can be cancelled and continued at any time. The best model of all is kept.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Tarda lo que todos sus entrenamientos juntos: optimizadores por repeticiones. Se puede cancelar y continuar en cualquier momento. Se conserva el mejor modelo de todos.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;Finds every object in a raster of any size and outlines it with a polygon. Objects that lie across tiles come out whole and once.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Encuentra cada objeto en un ráster de cualquier tamaño y lo delimita con un polígono. Los objetos que abarcan varias teselas salen enteros y una sola vez.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;The raster should look like the imagery that the model was trained on: the same bands in the same order, a similar season. It is resampled to the model's ground size by itself.&lt;/p&gt;</source>
   <translation>&lt;p&gt;El ráster debería parecerse a las imágenes con las que se entrenó el modelo: las mismas bandas en el mismo orden, una estación parecida. Se remuestrea solo al tamaño en el terreno del modelo.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; a polygon layer in the raster's CRS with the fields &lt;i&gt;class_id, class, score&lt;/i&gt; (0 to 1), &lt;i&gt;area_m2, edge&lt;/i&gt; (1: cut by the edge of the raster, the area, the extent or the nodata)&lt;i&gt;, stitched&lt;/i&gt; (number of tiles joined)&lt;i&gt;, source&lt;/i&gt; and &lt;i&gt;run&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Resultado:&lt;/b&gt; una capa de polígonos en el SRC del ráster con los campos &lt;i&gt;class_id, class, score&lt;/i&gt; (0 a 1), &lt;i&gt;area_m2, edge&lt;/i&gt; (1: cortado por el borde del ráster, del área, de la extensión o de los píxeles sin datos)&lt;i&gt;, stitched&lt;/i&gt; (número de teselas unidas)&lt;i&gt;, source&lt;/i&gt; y &lt;i&gt;run&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;A score of 0.8 means that about 8 of 10 such objects are right, where the model's scores were calibrated: the report of its training says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Una puntuación de 0.8 significa que unos 8 de cada 10 objetos son correctos, si las puntuaciones del modelo se calibraron: lo dice el informe de su entrenamiento.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;Too many false objects: raise the least score. Too few: lower it. With the archive kept, “Refine detections” does that in seconds.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Demasiados objetos falsos: suba la puntuación mínima. Demasiado pocos: bájela. Con el archivo de detecciones conservado, «Refinar detecciones» lo hace en segundos.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;A run that was cancelled or broke off goes on where it was when it is started again with the same output file.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Una ejecución cancelada o interrumpida continúa donde estaba cuando se inicia de nuevo con el mismo archivo de salida.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluate.en.html" />
   <source>&lt;p&gt;Compares a layer of detections with a layer of true objects, one to one by the overlap of their outlines (IoU: shared area through joint area).&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compara una capa de detecciones con una capa de objetos verdaderos, uno a uno según el solape de sus contornos (IoU: área común entre área conjunta).&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; precision (how many of the detections are right), recall (how many of the true objects were found), F1 (both together) and AP (over all scores), for each class and for all; how far the outlines of what was found are from the true ones; and the &lt;b&gt;matched&lt;/b&gt;, &lt;b&gt;missed&lt;/b&gt; and &lt;b&gt;extra&lt;/b&gt; objects as layers, to see where it goes wrong.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Resultado:&lt;/b&gt; precisión (cuántas detecciones son correctas), exhaustividad (cuántos objetos verdaderos se encontraron), F1 (ambas juntas) y AP (sobre todas las puntuaciones), por clase y en total; cuánto distan los contornos encontrados de los verdaderos; y los objetos &lt;b&gt;matched&lt;/b&gt; (emparejados), &lt;b&gt;missed&lt;/b&gt; (omitidos) y &lt;b&gt;extra&lt;/b&gt; (sobrantes) como capas, para ver dónde falla.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluate.en.html" />
   <source>&lt;p&gt;The figures are only worth something where &lt;i&gt;all&lt;/i&gt; true objects are drawn: give that area in &lt;b&gt;Only inside&lt;/b&gt;. And only on imagery that the model was not trained on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Las cifras solo valen donde están dibujados &lt;i&gt;todos&lt;/i&gt; los objetos verdaderos: indique esa área en &lt;b&gt;Solo dentro de&lt;/b&gt;. Y solo en imágenes con las que no se entrenó el modelo.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluatemodel.en.html" />
   <source>&lt;p&gt;Measures a model on one part of a training set with the figures of COCO: AP and AP50 of masks and boxes, by class and by size. The part &lt;b&gt;test&lt;/b&gt; is the honest one: nothing was learned from it and nothing chosen by it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Mide un modelo en una división de un conjunto de entrenamiento con las cifras de COCO: AP y AP50 de máscaras y rectángulos, por clase y por tamaño. La división &lt;b&gt;test&lt;/b&gt; es la honesta: de ella no se aprendió nada ni se eligió nada.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportdataset.en.html" />
   <source>&lt;p&gt;Writes a training set in another tool's format: COCO instances, YOLO segmentation, RCNN Masks (ArcGIS), or instance masks laid out like Pascal VOC.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Escribe un conjunto de entrenamiento en el formato de otra herramienta: instancias COCO, segmentación YOLO, RCNN Masks (ArcGIS) o máscaras de instancias ordenadas como Pascal VOC.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportdataset.en.html" />
   <source>&lt;p&gt;What a format can't hold is said: YOLO has neither holes nor objects of several parts; masks can't hold overlapping objects.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Se dice lo que un formato no puede contener: YOLO no tiene agujeros ni objetos de varias partes; las máscaras no pueden contener objetos solapados.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;Writes a model of RS Mask as an ONNX file, which other programs run without RS Mask and without PyTorch. The file is run beside the model before it gets its name: both must find the same.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Escribe un modelo de RS Mask como archivo ONNX, que otros programas ejecutan sin RS Mask y sin PyTorch. El archivo se ejecuta junto al modelo antes de recibir su nombre: ambos deben encontrar lo mismo.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Format:&lt;/b&gt; &lt;i&gt;onnx&lt;/i&gt; gives boxes, classes, scores and masks, for ONNX Runtime and programs of your own; &lt;i&gt;deepness&lt;/i&gt; is for the QGIS plugin Deepness. Tiling, joining across tiles and square corners belong to RS Mask and stay behind.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Formato:&lt;/b&gt; &lt;i&gt;onnx&lt;/i&gt; da rectángulos, clases, puntuaciones y máscaras, para ONNX Runtime y programas propios; &lt;i&gt;deepness&lt;/i&gt; es para el complemento de QGIS Deepness. El teselado, la unión entre teselas y los ángulos rectos son de RS Mask y no se exportan.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Image size:&lt;/b&gt; 0 takes the size of the tiles that the model was trained on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Tamaño de la imagen:&lt;/b&gt; 0 toma el tamaño de las teselas con las que se entrenó el modelo.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;The engine needs two more libraries for this, &lt;i&gt;onnx&lt;/i&gt; and &lt;i&gt;onnxruntime&lt;/i&gt;; where they are missing, the message says how to install them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;El motor necesita para esto dos bibliotecas más, &lt;i&gt;onnx&lt;/i&gt; y &lt;i&gt;onnxruntime&lt;/i&gt;; si faltan, el mensaje dice cómo instalarlas.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/importdataset.en.html" />
   <source>&lt;p&gt;Makes a training set from one that another tool wrote: COCO instances (polygons or RLE, any folder shape), YOLO segmentation, RCNN Masks as exported by ArcGIS, or instance masks laid out like Pascal VOC.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Crea un conjunto de entrenamiento a partir de uno que escribió otra herramienta: instancias COCO (polígonos o RLE, cualquier forma de carpeta), segmentación YOLO, RCNN Masks exportado por ArcGIS o máscaras de instancias ordenadas como Pascal VOC.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/importdataset.en.html" />
   <source>&lt;p&gt;Images are copied as they are. Splits that the other set has are kept. Without them, georeferenced images are split by blocks in space, and images that overlap another split are left out, so that validation is honest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Las imágenes se copian tal cual. Se conserva la división del otro conjunto. Sin ella, las imágenes georreferenciadas se dividen por bloques en el espacio, y se omiten las que se solapan con otra división, para que la validación sea honesta.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/makesample.en.html" />
   <source>&lt;p&gt;Makes up two aerial photographs with exact outlines of every building, tree, vehicle and ship on them, to try everything with before you have data of your own.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Inventa dos fotografías aéreas con contornos exactos de cada edificio, árbol, vehículo y barco, para probarlo todo antes de tener datos propios.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/makesample.en.html" />
   <source>&lt;p&gt;&lt;b&gt;West&lt;/b&gt; is for &lt;i&gt;Make a training set&lt;/i&gt;, with the layer &lt;i&gt;objects&lt;/i&gt; and its field &lt;i&gt;class&lt;/i&gt;; &lt;b&gt;east&lt;/b&gt; is what no training sees: detect there, and compare with the same layer by &lt;i&gt;Evaluate detections&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;West&lt;/b&gt; es para &lt;i&gt;Crear un conjunto de entrenamiento&lt;/i&gt;, con la capa &lt;i&gt;objects&lt;/i&gt; y su campo &lt;i&gt;class&lt;/i&gt;; &lt;b&gt;east&lt;/b&gt; es lo que ningún entrenamiento ve: detecte ahí y compare con la misma capa mediante &lt;i&gt;Evaluar detecciones&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;Makes a GeoPackage with two layers that are ready to draw in, coloured by class, and loads them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Crea un GeoPackage con dos capas listas para dibujar, coloreadas por clase, y las carga.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;objects:&lt;/b&gt; one polygon an object; its class is chosen from a list. Touching neighbours stay polygons of their own. Invalid polygons are refused while you draw.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;objects:&lt;/b&gt; un polígono por objeto; su clase se elige de una lista. Los vecinos que se tocan siguen siendo polígonos propios. Los polígonos no válidos se rechazan al dibujar.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;area:&lt;/b&gt; draw around the parts in which you annotated everything. Only there does an unlabelled pixel count as background. The field &lt;i&gt;split&lt;/i&gt; may say what an area is for (train, validation, test); left empty, RS Mask decides. It counts only where “Make a training set” has &lt;i&gt;field&lt;/i&gt; as “Split by” and &lt;i&gt;split&lt;/i&gt; as the field with the split; an area without one then goes to a split by chance, as blocks do. With &lt;i&gt;blocks&lt;/i&gt; the field is not looked at, and with &lt;i&gt;areas&lt;/i&gt; each area goes as a whole.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;area:&lt;/b&gt; dibuje alrededor de las partes en las que lo anotó todo. Solo ahí un píxel sin objeto cuenta como fondo. El campo &lt;i&gt;split&lt;/i&gt; puede decir para qué es un área (train, validation, test); si queda vacío, decide RS Mask. Solo cuenta donde «Crear un conjunto de entrenamiento» tiene &lt;i&gt;field&lt;/i&gt; en «Dividir por» y &lt;i&gt;split&lt;/i&gt; como campo con la división; un área sin valor va entonces a una división al azar, como los bloques. Con &lt;i&gt;blocks&lt;/i&gt; no se mira el campo, y con &lt;i&gt;areas&lt;/i&gt; cada área va entera.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Neighbours without gaps and overlaps:&lt;/b&gt; in the snapping toolbar, switch on snapping to vertices and segments, topological editing, and “Avoid overlap on active layer”. These are settings of the project, so a layer can't bring them along; leave the last one off where objects may hide parts of each other, as tree crowns do.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Vecinos sin huecos ni solapes:&lt;/b&gt; en la barra de autoensamblado, active el autoensamblado a vértices y segmentos, la edición topológica y «Evitar superposición en la capa activa». Son ajustes del proyecto, una capa no los puede traer; deje el último desactivado donde los objetos puedan ocultarse en parte, como las copas de árboles.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Afterwards:&lt;/b&gt; “Make a training set” with &lt;i&gt;objects&lt;/i&gt; as the annotated objects, &lt;i&gt;class&lt;/i&gt; as the field with the class and &lt;i&gt;area&lt;/i&gt; as the annotated area. An existing file is never overwritten.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Después:&lt;/b&gt; «Crear un conjunto de entrenamiento» con &lt;i&gt;objects&lt;/i&gt; como objetos anotados, &lt;i&gt;class&lt;/i&gt; como campo con la clase y &lt;i&gt;area&lt;/i&gt; como área anotada. Un archivo existente nunca se sobrescribe.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/refine.en.html" />
   <source>&lt;p&gt;Makes a new layer of detections from the raw ones that “Detect objects” kept (&lt;i&gt;Keep the raw detections&lt;/i&gt;), with another least score, least area or outline, in seconds and without the network.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Crea en segundos y sin la red una capa nueva a partir de las detecciones brutas que conservó «Detectar objetos» (&lt;i&gt;Conservar las detecciones brutas&lt;/i&gt;), con otra puntuación mínima, otra área mínima u otro contorno.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;Installs what RS Mask calculates with, PyTorch and a few geospatial libraries, into a Python environment of their own. QGIS's own Python is not touched, and other plugins don't notice. Once for every user of the computer; it takes 1 to 6 GB and some minutes of download.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Instala aquello con lo que calcula RS Mask, PyTorch y algunas bibliotecas geoespaciales, en un entorno de Python propio. El Python de QGIS no se toca y los demás complementos no notan nada. Una vez por usuario del equipo; requiere de 1 a 6 GB y unos minutos de descarga.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;The build of PyTorch that fits the graphics card is chosen by itself; without a card it is the small one for the CPU. Where PyTorch's own server can't be reached, PyTorch comes from the package index. The proxy is that of QGIS (Settings → Options → Network). After a break, run this again: what was downloaded is kept.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La compilación de PyTorch que conviene a la tarjeta gráfica se elige sola; sin tarjeta es la pequeña para la CPU. Si no se llega al servidor de PyTorch, PyTorch viene del índice de paquetes. El proxy es el de QGIS (Configuración → Opciones → Red). Tras una interrupción, ejecútelo de nuevo: lo descargado se conserva.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;&lt;b&gt;What to do&lt;/b&gt; also &lt;i&gt;upgrades&lt;/i&gt; the libraries and &lt;i&gt;removes&lt;/i&gt; the engine from the disk.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Qué hacer&lt;/b&gt; también &lt;i&gt;actualiza&lt;/i&gt; las bibliotecas y &lt;i&gt;elimina&lt;/i&gt; el motor del disco.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Without a network:&lt;/b&gt; fill a folder with wheels on a computer of the same kind (&lt;i&gt;pip download -d FOLDER …&lt;/i&gt;) and name it as &lt;b&gt;Folder of wheels&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Sin red:&lt;/b&gt; llene una carpeta de wheels en un equipo del mismo tipo (&lt;i&gt;pip download -d FOLDER …&lt;/i&gt;) e indíquela como &lt;b&gt;Carpeta de wheels&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;&lt;b&gt;You have such an environment already&lt;/b&gt; (a cluster's module, conda)? Name its Python in Settings → Options → Processing → Providers → RS Mask, or in the environment variable RS_MASK_PYTHON.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;¿Ya tiene un entorno así&lt;/b&gt; (un módulo de un clúster, conda)? Indique su Python en Configuración → Opciones → Procesos → Proveedores → RS Mask, o en la variable de entorno RS_MASK_PYTHON.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;Fine-tunes Mask R-CNN on a training set and keeps the model that does best on the part set aside for validation.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Ajusta Mask R-CNN a un conjunto de entrenamiento y conserva el modelo que mejor resulta en la parte apartada para la validación.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;Network, crops, batch and steps are chosen for your training set and this computer; the log gives the reason for each, and &lt;b&gt;Advanced Parameters&lt;/b&gt; override it. &lt;b&gt;Time for the training&lt;/b&gt; is how many minutes you have; 0: what a good model needs. A graphics card makes this ten to fifty times faster.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La red, los recortes, el lote y los pasos se eligen para su conjunto de entrenamiento y este equipo; el registro da la razón de cada uno, y los &lt;b&gt;Parámetros avanzados&lt;/b&gt; prevalecen. &lt;b&gt;Tiempo para el entrenamiento&lt;/b&gt; dice cuántos minutos tiene; 0: lo que necesita un buen modelo. Una tarjeta gráfica lo hace de diez a cincuenta veces más rápido.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Start from&lt;/b&gt; &lt;i&gt;auto&lt;/i&gt;: without a graphics card the base model that comes with the plugin, else published weights, which are downloaded once. A model of yours for similar objects is a better start: choose &lt;i&gt;file&lt;/i&gt; and name it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Partir de&lt;/b&gt; &lt;i&gt;auto&lt;/i&gt;: sin tarjeta gráfica, el modelo base que viene con el complemento; si no, pesos publicados, que se descargan una sola vez. Un modelo suyo para objetos parecidos es un mejor comienzo: elija &lt;i&gt;file&lt;/i&gt; e indíquelo.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; a run folder with &lt;i&gt;model.safetensors&lt;/i&gt;, which “Detect objects” takes, a report and everything needed to go on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Resultado:&lt;/b&gt; una carpeta de la ejecución con &lt;i&gt;model.safetensors&lt;/i&gt;, que toma «Detectar objetos», un informe y todo lo necesario para continuar.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;You can cancel at any time and go on later: run it again with the same run folder and &lt;b&gt;Go on with an unfinished run&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Puede cancelar en cualquier momento y continuar más tarde: ejecútelo de nuevo con la misma carpeta de la ejecución y &lt;b&gt;Continuar una ejecución inacabada&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>{rate} tiles of {side} × {side} pixels a second (small network)</source>
   <translation>{rate} teselas de {side} × {side} píxeles por segundo (red pequeña)</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Number format of detection</source>
   <translation>Formato numérico de la detección</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Free memory of the device</source>
   <translation>Memoria libre del dispositivo</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Free disk</source>
   <translation>Espacio libre en disco</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>No GPU, because</source>
   <translation>Sin GPU, porque</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>unknown</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <location filename="core/reports/templates/check.html" />
   <source>RS Mask: check</source>
   <translation>RS Mask: comprobación</translation>
  </message>
  <message>
   <location filename="core/reports/templates/check.html" />
   <source>The engine and this machine</source>
   <translation>El motor y este equipo</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>over repeats</source>
   <translation>entre repeticiones</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>over images</source>
   <translation>entre imágenes</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>mask AP (mean and 95 % interval)</source>
   <translation>AP de máscaras (media e intervalo del 95 %)</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>epoch</source>
   <translation>época</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>Mask AP with both intervals</source>
   <translation>AP de máscaras con ambos intervalos</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>mask AP</source>
   <translation>AP de máscaras</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>loss</source>
   <translation>pérdida</translation>
  </message>
  <message>
   <location filename="training/reports/evaluation_report.py" />
   <source>recall</source>
   <translation>exhaustividad</translation>
  </message>
  <message>
   <location filename="training/reports/evaluation_report.py" />
   <source>precision</source>
   <translation>precisión</translation>
  </message>
  <message>
   <location filename="training/reports/evaluation_report.py" />
   <source>map units</source>
   <translation>unidades del mapa</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>the network's own (error {error})</source>
   <translation>de la propia red (error {error})</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>calibrated (error {error})</source>
   <translation>calibradas (error {error})</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>score</source>
   <translation>puntuación</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>share that is right</source>
   <translation>parte que es correcta</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>all together</source>
   <translation>en conjunto</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>class</source>
   <translation>clase</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>box</source>
   <translation>rectángulo</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>mask</source>
   <translation>máscara</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>object or not</source>
   <translation>objeto o no</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>proposed box</source>
   <translation>rectángulo propuesto</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>mask AP50</source>
   <translation>AP50 de máscaras</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>mask AP75</source>
   <translation>AP75 de máscaras</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>box AP</source>
   <translation>AP de rectángulos</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>size of the objects (square root of their boxes' area, pixels)</source>
   <translation>tamaño de los objetos (raíz del área de su rectángulo, píxeles)</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>objects</source>
   <translation>objetos</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>accuracy</source>
   <translation>exactitud</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>step</source>
   <translation>paso</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>learning rate</source>
   <translation>tasa de aprendizaje</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>smoothed</source>
   <translation>suavizada</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>dot: best F1</source>
   <translation>punto: mejor F1</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>small objects</source>
   <translation>objetos pequeños</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>medium objects</source>
   <translation>objetos medianos</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>large objects</source>
   <translation>objetos grandes</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>all objects</source>
   <translation>todos los objetos</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>best epoch</source>
   <translation>mejor época</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>anchors</source>
   <translation>anclas</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP (IoU 0.50–0.95)</source>
   <translation>AP de máscaras (IoU 0,50–0,95)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP75</source>
   <translation>AP75 de máscaras</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP, small (&lt; 32² px)</source>
   <translation>AP de máscaras, pequeños (&lt; 32² px)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP, medium (32²–96² px)</source>
   <translation>AP de máscaras, medianos (32²–96² px)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP, large (&gt; 96² px)</source>
   <translation>AP de máscaras, grandes (&gt; 96² px)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Box AP50</source>
   <translation>AP50 de rectángulos</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Precision at best F1</source>
   <translation>Precisión con el mejor F1</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Recall at best F1</source>
   <translation>Exhaustividad con el mejor F1</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>unknown (no CRS)</source>
   <translation>desconocido (sin SRC)</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{n} object</source>
   <translation>{n} objeto</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{n} objects</source>
   <translation>{n} objetos</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>kept</source>
   <translation>conservados</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>size of the objects (square root of their area, pixels; dashed: half a tile)</source>
   <translation>tamaño de los objetos (raíz de su área, píxeles; a trazos: media tesela)</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Object sizes</source>
   <translation>Tamaños de los objetos</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>training</source>
   <translation>entrenamiento</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>validation</source>
   <translation>validación</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>test</source>
   <translation>prueba</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>What became of the objects</source>
   <translation>Qué fue de los objetos</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>What became of the features</source>
   <translation>Qué fue de los objetos espaciales</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>less than 1 %</source>
   <translation>menos del 1 %</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>for want of tiles</source>
   <translation>por falta de teselas</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>training set</source>
   <translation>conjunto de entrenamiento</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>classes</source>
   <translation>clases</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>bands</source>
   <translation>bandas</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>pixel type</source>
   <translation>tipo de píxel</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>ground size (m)</source>
   <translation>tamaño en el terreno (m)</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>tile size (pixels)</source>
   <translation>tamaño de tesela (píxeles)</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>tiles</source>
   <translation>teselas</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>found by the test</source>
   <translation>encontrada por la prueba</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>never ends early</source>
   <translation>nunca termina antes</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>whole tiles</source>
   <translation>teselas enteras</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>none is repeated</source>
   <translation>ninguna se repite</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>chosen for the machine</source>
   <translation>elegido para el equipo</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{low} to {high}</source>
   <translation>{low} a {high}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>Optimizers compared</source>
   <translation>Comparación de optimizadores</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{done} of {planned} training finished</source>
   <translation>{done} de {planned} entrenamiento terminado</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{done} of {planned} trainings finished</source>
   <translation>{done} de {planned} entrenamientos terminados</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{n} validation tile</source>
   <translation>{n} tesela de validación</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{n} validation tiles</source>
   <translation>{n} teselas de validación</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>figures from {n} repeat of each optimizer</source>
   <translation>cifras de {n} repetición de cada optimizador</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>figures from {n} repeats of each optimizer</source>
   <translation>cifras de {n} repeticiones de cada optimizador</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>What can be said</source>
   <translation>Lo que se puede decir</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>95 % over repeats</source>
   <translation>95 % entre repeticiones</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>95 % over images</source>
   <translation>95 % entre imágenes</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>training (s)</source>
   <translation>entrenamiento (s)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>its state (MB)</source>
   <translation>su estado (MB)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>GPU peak (MB)</source>
   <translation>máximo de la GPU (MB)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>The interval over repeats says how far another seed moves the figure, the one over images how far another choice of validation tiles would. A difference is called real only where neither explains it.</source>
   <translation>El intervalo entre repeticiones dice cuánto mueve la cifra otra semilla; el de las imágenes, cuánto la movería otra elección de teselas de validación. Una diferencia solo se llama real donde ninguno de los dos la explica.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>Trainings</source>
   <translation>Entrenamientos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>repeat</source>
   <translation>repetición</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>seed</source>
   <translation>semilla</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>why it failed</source>
   <translation>por qué falló</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>Parameters</source>
   <translation>Parámetros</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Detections against truth</source>
   <translation>Detecciones frente a la verdad</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>against {path}</source>
   <translation>frente a {path}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>inside {path}</source>
   <translation>dentro de {path}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{found} of {truth} object found (IoU {iou} or more), {missed} missed</source>
   <translation>{found} de {truth} objeto encontrado (IoU de {iou} o más), {missed} omitido</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{found} of {truth} objects found (IoU {iou} or more), {missed} missed</source>
   <translation>{found} de {truth} objetos encontrados (IoU de {iou} o más), {missed} omitidos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{n} extra detection</source>
   <translation>{n} detección sobrante</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{n} extra detections</source>
   <translation>{n} detecciones sobrantes</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Mean IoU of what was found</source>
   <translation>IoU media de lo encontrado</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>By class</source>
   <translation>Por clase</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>found</source>
   <translation>encontrados</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>missed</source>
   <translation>omitidos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>extra</source>
   <translation>sobrantes</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>best F1</source>
   <translation>mejor F1</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>at score</source>
   <translation>con puntuación</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>all</source>
   <translation>todas</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Outlines of what was found</source>
   <translation>Contornos de lo encontrado</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>mean IoU</source>
   <translation>IoU media</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>boundary IoU</source>
   <translation>IoU del borde</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>vertices</source>
   <translation>vértices</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>of the truth</source>
   <translation>de la verdad</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>right angles</source>
   <translation>ángulos rectos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Precision and recall (IoU {iou})</source>
   <translation>Precisión y exhaustividad (IoU {iou})</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Precision over recall, one line a class</source>
   <translation>Precisión según la exhaustividad, una línea por clase</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>How it was measured</source>
   <translation>Cómo se midió</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Detections in the order of their score take the free true object of their class that they overlap most; each object is found once at most. Precision, recall and F1 are those of the layer as it is, with all its scores; “best F1” is what another score threshold would give. AP is the mean of the interpolated precision at 101 recalls (COCO), and the mean over the classes that have true objects.</source>
   <translation>Las detecciones toman, por orden de su puntuación, el objeto verdadero libre de su clase con el que más se solapan; cada objeto se encuentra una vez como mucho. Precisión, exhaustividad y F1 son los de la capa tal como está, con todas sus puntuaciones; «mejor F1» es lo que daría otro umbral. AP es la media de la precisión interpolada en 101 exhaustividades (COCO), y la media de las clases que tienen objetos verdaderos.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Objects count of which at least half lies inside the area; a detection of an object that does not count is neither right nor wrong.</source>
   <translation>Cuentan los objetos de los que al menos la mitad está dentro del área; una detección de un objeto que no cuenta no es ni correcta ni falsa.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>The calibration error is the mean distance between scores and the share of detections with such scores that are right: 0 where of ten objects with a score of 0.8 eight are right.</source>
   <translation>El error de calibración es la distancia media entre las puntuaciones y la parte de las detecciones con tales puntuaciones que son correctas: 0 donde de diez objetos con puntuación 0,8 ocho son correctos.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Outlines are measured on the found objects and their true ones, each figure the mean over the objects. Boundary IoU (Cheng et al. 2021) compares only the bands along the inside of both outlines, a tenth of the true object's side wide. PoLiS (Avbelj et al. 2015) is the mean distance of the vertices of either outline from the other one; Hausdorff is the greatest distance. Right angles are the share of corners that turn by 80° to 100°, long sides counting more.</source>
   <translation>Los contornos se miden en los objetos encontrados y sus verdaderos; cada cifra es la media de los objetos. La IoU del borde (Cheng et al. 2021) compara solo las franjas interiores de ambos contornos, de un décimo del lado del objeto verdadero. PoLiS (Avbelj et al. 2015) es la distancia media de los vértices de cada contorno al otro; Hausdorff es la distancia máxima. Los ángulos rectos son la parte de las esquinas que giran de 80° a 100°; los lados largos cuentan más.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training running</source>
   <translation>Entrenamiento en curso</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training finished</source>
   <translation>Entrenamiento terminado</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training stopped</source>
   <translation>Entrenamiento detenido</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training stopped early</source>
   <translation>Entrenamiento terminado antes de tiempo</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>, epoch {n}</source>
   <translation>, época {n}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>; the model file is from epoch {n}</source>
   <translation>; el archivo del modelo es de la época {n}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>How well objects are found</source>
   <translation>Cómo se encuentran los objetos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} training tile</source>
   <translation>{n} tesela de entrenamiento</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} training tiles</source>
   <translation>{n} teselas de entrenamiento</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} tile of the validation part</source>
   <translation>{n} tesela de la división de validación</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} tiles of the validation part</source>
   <translation>{n} teselas de la división de validación</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} true object</source>
   <translation>{n} objeto verdadero</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} true objects</source>
   <translation>{n} objetos verdaderos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} detection by the model of the best epoch</source>
   <translation>{n} detección del modelo de la mejor época</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} detections by the model of the best epoch</source>
   <translation>{n} detecciones del modelo de la mejor época</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>For want of validation tiles with objects, these figures are of tiles that the model was trained on: they are too good to be true elsewhere.</source>
   <translation>A falta de teselas de validación con objetos, estas cifras son de teselas con las que se entrenó el modelo: en otros lugares serían demasiado buenas para ser ciertas.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>By class and size</source>
   <translation>Por clase y tamaño</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>AP small</source>
   <translation>AP pequeños</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>AP medium</source>
   <translation>AP medianos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>AP large</source>
   <translation>AP grandes</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Small objects cover less than 32 × 32 pixels, large ones more than 96 × 96. A dash: there is no such object.</source>
   <translation>Los objetos pequeños cubren menos de 32 × 32 píxeles, los grandes más de 96 × 96. Un guion: no hay ningún objeto así.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Mask AP at a glance</source>
   <translation>AP de máscaras de un vistazo</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>What was taken for what</source>
   <translation>Qué se tomó por qué</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>true \ found</source>
   <translation>verdadero \ encontrado</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>no object</source>
   <translation>ningún objeto</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Each row tells what became of the objects of a class; the last row, what was found where there is no object. Detections count from their class's score of best F1 on, and are of an object when they overlap it by IoU 0.5 or more.</source>
   <translation>Cada fila dice qué fue de los objetos de una clase; la última, qué se encontró donde no hay ningún objeto. Las detecciones cuentan desde la puntuación del mejor F1 de su clase, y son de un objeto cuando se solapan con él con una IoU de 0,5 o más.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Only the most frequent classes are shown.</source>
   <translation>Solo se muestran las clases más frecuentes.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Precision and recall (IoU 0.50)</source>
   <translation>Precisión y exhaustividad (IoU 0,50)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Precision: how many detections are right. Recall: how many objects are found.</source>
   <translation>Precisión: cuántas detecciones son correctas. Exhaustividad: cuántos objetos se encuentran.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>What a score means</source>
   <translation>Qué significa una puntuación</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Objects found, in groups of equally many: their mean score, and how many of them are right (IoU 0.5). On the dashed line a score of 0.8 means 8 right ones of 10; below it, scores promise too much.</source>
   <translation>Objetos encontrados, en grupos de igual número: su puntuación media y cuántos de ellos son correctos (IoU 0,5). En la línea a trazos una puntuación de 0,8 significa 8 correctos de 10; por debajo, las puntuaciones prometen demasiado.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>The calibrated scores of a tile come from curves fitted to the other tiles.</source>
   <translation>Las puntuaciones calibradas de una tesela vienen de curvas ajustadas a las demás teselas.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>right</source>
   <translation>correctas</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>error of the network's scores</source>
   <translation>error de las puntuaciones de la red</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>of the calibrated ones</source>
   <translation>de las calibradas</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>detection begins at</source>
   <translation>la detección empieza en</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Of the objects that are left when all detections of one object in a tile are made one, as in a layer. Detection begins at the score of best F1 among them.</source>
   <translation>De los objetos que quedan cuando todas las detecciones de un objeto en una tesela se hacen una, como en una capa. La detección empieza en la puntuación del mejor F1 entre ellos.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training tiles that the model was measured on</source>
   <translation>Teselas de entrenamiento en las que se midió el modelo</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Tiles of the validation part</source>
   <translation>Teselas de la división de validación</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>&lt;b style="color: #0097a7"&gt;Cyan&lt;/b&gt;: the truth. &lt;b style="color: #e65100"&gt;Orange&lt;/b&gt;: what the model found. Grey lines: objects that don't count; grey pixels: outside the imagery, or masked because they belong to another split or were not annotated. Detections are drawn from their class's score of best F1 on (the table's “at score”); at most twice as many in a tile as there are true objects, or {least}: the surest.</source>
   <translation>&lt;b style="color: #0097a7"&gt;Cian&lt;/b&gt;: la verdad. &lt;b style="color: #e65100"&gt;Naranja&lt;/b&gt;: lo que encontró el modelo. Líneas grises: objetos que no cuentan; píxeles grises: fuera de las imágenes, o enmascarados porque son de otra división o no se anotaron. Se dibujan las detecciones desde la puntuación del mejor F1 de su clase («con puntuación» en la tabla); en una tesela, como mucho el doble de los objetos verdaderos que hay, o {least}: las más seguras.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>So little is found (F1 below 0.01) that best and worst tiles can't be told apart.</source>
   <translation>Se encuentra tan poco (F1 por debajo de 0,01) que no se distinguen las mejores teselas de las peores.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Best understood</source>
   <translation>Las mejor entendidas</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Worst understood</source>
   <translation>Las peor entendidas</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Drawn by chance</source>
   <translation>Elegidas al azar</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Others</source>
   <translation>Otras</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} more lies in the folder predictions.</source>
   <translation>{n} más está en la carpeta predictions.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} more lie in the folder predictions.</source>
   <translation>{n} más están en la carpeta predictions.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>How the training went</source>
   <translation>Cómo fue el entrenamiento</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Accuracy on training tiles</source>
   <translation>Exactitud en teselas de entrenamiento</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Accuracy on validation</source>
   <translation>Exactitud en la validación</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Learning-rate test</source>
   <translation>Prueba de tasas de aprendizaje</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Before the training, a few steps with a rising learning rate: where the loss falls fastest the rate is good. The dashed line is the rate that was taken.</source>
   <translation>Antes del entrenamiento, unos pasos con tasa de aprendizaje creciente: donde la pérdida cae más deprisa, la tasa es buena. La línea a trazos es la tasa que se tomó.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>From Adam to SGD</source>
   <translation>De Adam a SGD</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Step</source>
   <translation>Paso</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>parameter groups</source>
   <translation>grupos de parámetros</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>from here on</source>
   <translation>desde aquí</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>why</source>
   <translation>por qué</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Dashed lines in the curves: red where Adam became SGD, green where SGD became Adam again.</source>
   <translation>Líneas a trazos en las curvas: rojas donde Adam pasó a SGD, verdes donde SGD volvió a Adam.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training tiles as the network gets them</source>
   <translation>Teselas de entrenamiento tal como las recibe la red</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Sixteen samples, varied as in training, with their outlines. Grey outlines are cut objects and areas that don't count; grey pixels: outside the imagery, or masked because they belong to another split or were not annotated.</source>
   <translation>Dieciséis muestras, variadas como en el entrenamiento, con sus contornos. Los contornos grises son objetos cortados y áreas que no cuentan; píxeles grises: fuera de las imágenes, o enmascarados porque son de otra división o no se anotaron.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Sixteen varied training samples</source>
   <translation>Dieciséis muestras de entrenamiento variadas</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Anchors and the sizes of objects</source>
   <translation>Anclas y tamaños de los objetos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Anchors of {sizes} px, height to width {ratios}.</source>
   <translation>Anclas de {sizes} px, alto entre ancho {ratios}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>They cover {share} % of the objects' boxes (IoU 0.5).</source>
   <translation>Cubren el {share} % de los rectángulos de los objetos (IoU 0,5).</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>They cover {share} % of the objects' boxes (IoU 0.5); the default ones {default} %.</source>
   <translation>Cubren el {share} % de los rectángulos de los objetos (IoU 0,5); las predeterminadas, el {default} %.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Anchors</source>
   <translation>Anclas</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>The plan</source>
   <translation>El plan</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>chosen</source>
   <translation>elegido</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Chosen before the first step from the training set, the machine and the time; every parameter that is given overrides it.</source>
   <translation>Elegido antes del primer paso según el conjunto de entrenamiento, el equipo y el tiempo; todo parámetro que se dé prevalece.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Environment</source>
   <translation>Entorno</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Training set {name}</source>
   <translation>Conjunto de entrenamiento {name}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tile of {size} pixels (stride {stride})</source>
   <translation>{n} tesela de {size} píxeles (paso {stride})</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tiles of {size} pixels (stride {stride})</source>
   <translation>{n} teselas de {size} píxeles (paso {stride})</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>and {n} that are ignored (cut pieces, crowds)</source>
   <translation>y {n} que no cuentan (trozos cortados, grupos)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tile without an object</source>
   <translation>{n} tesela sin ningún objeto</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tiles without an object</source>
   <translation>{n} teselas sin ningún objeto</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Ground size of a pixel: {gsd}.</source>
   <translation>Tamaño de un píxel en el terreno: {gsd}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} band ({names}), {dtype}.</source>
   <translation>{n} banda ({names}), {dtype}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} bands ({names}), {dtype}.</source>
   <translation>{n} bandas ({names}), {dtype}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Advice</source>
   <translation>Consejos</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Objects by class and split</source>
   <translation>Objetos por clase y división</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>An object that lies in several tiles counts in each.</source>
   <translation>Un objeto que está en varias teselas cuenta en cada una.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>For that, {share} of the training tiles' pixels are masked: they belong to validation or test.</source>
   <translation>Para ello, el {share} de los píxeles de las teselas de entrenamiento está enmascarado: son de validación o de prueba.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{why}: feature {ids}</source>
   <translation>{why}: objeto espacial {ids}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Sizes in pixels</source>
   <translation>Tamaños en píxeles</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>median side</source>
   <translation>lado mediano</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>below {limit}</source>
   <translation>menos de {limit}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>longer than half a tile</source>
   <translation>más largos que media tesela</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>beyond anchors</source>
   <translation>fuera de las anclas</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Anchors are the sizes at which a network looks for objects: {low} to {high} pixels as a rule. Training fits its own to the objects of the set.</source>
   <translation>Las anclas son los tamaños en los que una red busca objetos: por lo general de {low} a {high} píxeles. El entrenamiento ajusta las suyas a los objetos del conjunto.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Scaling</source>
   <translation>Escalado</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>band</source>
   <translation>banda</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>becomes 0</source>
   <translation>pasa a 0</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>becomes 1</source>
   <translation>pasa a 1</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Grey outlines are cut pieces that count neither as object nor as background; grey pixels: outside the imagery, or masked because they belong to another split or were not annotated.</source>
   <translation>Los contornos grises son trozos cortados que no cuentan ni como objeto ni como fondo; píxeles grises: fuera de las imágenes, o enmascarados porque son de otra división o no se anotaron.</translation>
  </message>
  <message>
   <location filename="core/archive/finished_tiles.py" />
   <source>The archive {path} is damaged: {what} in {name}.</source>
   <translation>El archivo de detecciones {path} está dañado: {what} en {name}.</translation>
  </message>
  <message>
   <location filename="core/archive/records.py" />
   <source>Run 'detect' again to have a new one.</source>
   <translation>Ejecute 'detect' de nuevo para tener uno nuevo.</translation>
  </message>
  <message>
   <location filename="core/archive/records.py" />
   <source>The archive {path} is damaged: its entry of a raster can't be read ({reason}).</source>
   <translation>El archivo de detecciones {path} está dañado: no se puede leer su entrada de un ráster ({reason}).</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{text} The run starts anew.</source>
   <translation>{text} La ejecución empieza de nuevo.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The run whose tiles are in {name} {differs}; this run starts anew.</source>
   <translation>La ejecución cuyas teselas están en {name} {differs}; esta empieza de nuevo.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{why_not}, and {name}, which {which}, is now {name_2}.</source>
   <translation>{why_not}, y {name}, que {which}, se llama ahora {name_2}.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{name}, which {which}, is now {name_2}.</source>
   <translation>{name}, que {which}, se llama ahora {name_2}.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>There is no archive {path}.</source>
   <translation>No existe el archivo de detecciones {path}.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Run 'detect' with 'Keep the raw detections' to have one.</source>
   <translation>Ejecute 'detect' con «Conservar las detecciones brutas» para tener uno.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The archive {path} is not whole: the folder {folder} is not beside it.</source>
   <translation>El archivo de detecciones {path} no está completo: la carpeta {folder} no está a su lado.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Put the folder back, by this name; workers wrote what they found into it.</source>
   <translation>Devuelva la carpeta a su sitio con este nombre; los procesos escribieron en ella lo que encontraron.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{path} is no archive of RS Mask.</source>
   <translation>{path} no es un archivo de detecciones de RS Mask.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Choose the file that 'detect' left.</source>
   <translation>Elija el archivo que dejó 'detect'.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The archive {path} has format {version}, which is newer than this RS Mask reads ({format_version}).</source>
   <translation>El archivo de detecciones {path} tiene el formato {version}, más nuevo de lo que lee este RS Mask ({format_version}).</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Update RS Mask.</source>
   <translation>Actualice RS Mask.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The archive {path} is damaged: {reason}.</source>
   <translation>El archivo de detecciones {path} está dañado: {reason}.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Move it away, or choose another output.</source>
   <translation>Muévalo a otro sitio o elija otra salida.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>{path} is there and is no archive of RS Mask.</source>
   <translation>{path} existe y no es un archivo de detecciones de RS Mask.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>There is no space left for {path}; finished tiles are kept in it.</source>
   <translation>No queda espacio para {path}; las teselas terminadas se conservan en él.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Free some space and start again with the same output to go on.</source>
   <translation>Libere espacio y empiece de nuevo con la misma salida para continuar.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Another run is using {path}.</source>
   <translation>Otra ejecución está usando {path}.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Wait for it, or choose another output.</source>
   <translation>Espérela o elija otra salida.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>{path} can't be written ({reason}).</source>
   <translation>{path} no se puede escribir ({reason}).</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Choose a folder that can be written to.</source>
   <translation>Elija una carpeta en la que se pueda escribir.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>{path} is damaged or no archive of RS Mask ({reason}).</source>
   <translation>{path} está dañado o no es un archivo de detecciones de RS Mask ({reason}).</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Choose a folder that exists, can be written to and has free space.</source>
   <translation>Elija una carpeta que exista, en la que se pueda escribir y con espacio libre.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>steps</source>
   <translation>pasos</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Versions and device</source>
   <translation>Versiones y dispositivo</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>A small network</source>
   <translation>Una red pequeña</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>The library {name} is missing: set up the engine again.</source>
   <translation>Falta la biblioteca {name}: instale el motor de nuevo.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>There is little free disk: a training run needs about 1 GiB.</source>
   <translation>Queda poco espacio en disco: un entrenamiento necesita alrededor de 1 GiB.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>There is little free memory: use light heads and small batches.</source>
   <translation>Queda poca memoria: use cabezas ligeras y lotes pequeños.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Done</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>Stopped before the first tile.</source>
   <translation>Detenido antes de la primera tesela.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{count} found.</source>
   <translation>Encontrados: {count}.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{name}, or the way it is searched (tiles, margin, area, bands), has changed since the run whose tiles are in {name_2}; it is searched anew.</source>
   <translation>{name}, o la forma de buscar en él (teselas, margen, área, bandas), ha cambiado desde la ejecución cuyas teselas están en {name_2}; se busca en él de nuevo.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{finished} {tiles_are} taken from {name}.</source>
   <translation>{finished} {tiles_are} tomadas de {name}.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>The {whose} search the tiles.</source>
   <translation>Buscan en las teselas: {whose}.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>There is no valid pixel in {name}; nothing was found in it.</source>
   <translation>No hay ningún píxel válido en {name}; no se encontró nada en él.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{name} is kept, as an earlier run into the same output was asked to keep it. Delete it when you don't need it any more.</source>
   <translation>{name} se conserva, porque a una ejecución anterior con la misma salida se le pidió guardarlo. Bórrelo cuando ya no lo necesite.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{tiles} couldn't be read, see above. The archive is kept: start again with the same output to try only these once more.</source>
   <translation>{tiles} no se pudieron leer, véase arriba. El archivo de detecciones se conserva: empiece de nuevo con la misma salida para intentar solo estas otra vez.</translation>
  </message>
  <message>
   <location filename="core/detection/dask_search.py" />
   <source>Not all workers can write into {folder}; what they find passes through this process, which limits how many of them are of use.</source>
   <translation>No todos los procesos de búsqueda pueden escribir en {folder}; lo que encuentran pasa por este proceso, lo que limita cuántos de ellos sirven.</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>Close the layer in QGIS and other programs, or choose another output.</source>
   <translation>Cierre la capa en QGIS y otros programas, o elija otra salida.</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>{path} can't be replaced: it is open elsewhere or write-protected.</source>
   <translation>{path} no se puede reemplazar: está abierto en otro lugar o protegido contra escritura.</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>The layer {path} can't be written ({reason}).</source>
   <translation>La capa {path} no se puede escribir ({reason}).</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>Check that the disk has space and the folder can be written to; start again with the same output to go on.</source>
   <translation>Compruebe que el disco tenga espacio y que se pueda escribir en la carpeta; empiece de nuevo con la misma salida para continuar.</translation>
  </message>
  <message>
   <location filename="core/detection/local_cluster.py" />
   <source>One of {gpus} GPUs is used: the engine has no Dask, which shares the work among them. To use all, install Dask in the engine's Python: pip install 'rs-mask[cluster]'.</source>
   <translation>Se usa una de {gpus} GPU: el motor no tiene Dask, que reparte el trabajo entre ellas. Para usarlas todas, instale Dask en el Python del motor: pip install 'rs-mask[cluster]'.</translation>
  </message>
  <message>
   <location filename="core/detection/local_cluster.py" />
   <source>Only one process searches: {count} can't be started here ({reason}).</source>
   <translation>Solo busca un proceso: aquí no se pueden iniciar {count} ({reason}).</translation>
  </message>
  <message>
   <location filename="core/detection/pipeline.py" />
   <source>{corrupt#} of {tiles#} tiles of {name} couldn't be read; there are no objects in them.</source>
   <translation>{corrupt#} de {tiles#} teselas de {name} no se pudieron leer; no hay objetos en ellas.</translation>
  </message>
  <message>
   <location filename="core/detection/pipeline.py" />
   <source>Stopped after {done#} of {altogether#} tiles. They are kept: start again with the same output to go on from there.</source>
   <translation>Detenido tras {done#} de {altogether#} teselas. Se conservan: empiece de nuevo con la misma salida para continuar desde ahí.</translation>
  </message>
  <message>
   <location filename="core/detection/pipeline.py" />
   <source>Stopped after {done#} of {altogether#} tiles. Nothing is kept.</source>
   <translation>Detenido tras {done#} de {altogether#} teselas. No se conserva nada.</translation>
  </message>
  <message>
   <location filename="core/detection/plan.py" />
   <source>An extent needs four numbers: west, south, east, north.</source>
   <translation>Una extensión necesita cuatro números: oeste, sur, este, norte.</translation>
  </message>
  <message>
   <location filename="core/detection/plan.py" />
   <source>The area to search does not lie on {name}.</source>
   <translation>El área de búsqueda no está sobre {name}.</translation>
  </message>
  <message>
   <location filename="core/detection/plan.py" />
   <source>Check that area, extent and raster are in the same place on the map.</source>
   <translation>Compruebe que área, extensión y ráster estén en el mismo lugar del mapa.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>The area to search lies on none of the rasters.</source>
   <translation>El área de búsqueda no está sobre ninguno de los rásteres.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Rasters outside the area to search, which are left out: {number#}.</source>
   <translation>Rásteres fuera del área de búsqueda, omitidos: {number#}.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>{name} is looked at in the scales {list} and {last}.</source>
   <translation>{name} se mira en las escalas {list} y {last}.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>The extent can't be meant for both {name} and {name_2}: they have different CRS.</source>
   <translation>La extensión no puede valer a la vez para {name} y {name_2}: tienen SRC distintos.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Give the CRS in which to search, whose coordinates the extent then has, or an area in place of the extent.</source>
   <translation>Indique el SRC en el que buscar, en el que está entonces la extensión, o un área en lugar de la extensión.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>{name} and {name_2} can't share a layer: only one of them has a CRS.</source>
   <translation>{name} y {name_2} no pueden compartir capa: solo uno tiene SRC.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Run them one by one, or assign the CRS that is missing.</source>
   <translation>Ejecútelos uno a uno o asigne el SRC que falta.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Rasters with another CRS than {name}: {number#} (e.g. {others}); their objects are reprojected to its CRS.</source>
   <translation>Rásteres con otro SRC que {name}: {number#} (p. ej. {others}); sus objetos se reproyectan al suyo.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Each raster is searched by itself: objects across the borders of two are not joined. Make a virtual mosaic (VRT) of adjoining rasters to have them whole.</source>
   <translation>Cada ráster se recorre por separado: los objetos entre dos no se unen. Haga un mosaico virtual (VRT) de los rásteres contiguos para tenerlos enteros.</translation>
  </message>
  <message>
   <location filename="core/detection/scale_choice.py" />
   <source>The model searches at scale 1, and {list}; that takes about {cost#} times as long. Name the scale 1 to search at that one only.</source>
   <translation>El modelo busca en la escala 1 y {list}; tarda unas {cost#} veces más. Indique la escala 1 para buscar solo en esa.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>A margin of {margin} pixels leaves nothing of tiles of {tile_size} pixels.</source>
   <translation>Un margen de {margin} píxeles no deja nada de teselas de {tile_size} píxeles.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>Choose a margin below half the tile size.</source>
   <translation>Elija un margen menor que la mitad del tamaño de tesela.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>With a margin of {margin} pixels, objects that tiles cut can't be joined.</source>
   <translation>Con un margen de {margin} píxeles no se pueden unir los objetos que cortan las teselas.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>Choose a margin of {least_margin} pixels or more, or -1: 3/16 of the tile.</source>
   <translation>Elija un margen de {least_margin} píxeles o más, o -1: 3/16 de la tesela.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>Choose tiles of {value} pixels or more.</source>
   <translation>Elija teselas de {value} píxeles o más.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>The least score is {score#}, but detections below {least#} are never kept: the layer begins at {least_2#}.</source>
   <translation>La puntuación mínima es {score#}, pero las detecciones por debajo de {least#} nunca se conservan: la capa empieza en {least_2#}.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Reading the model</source>
   <translation>Leyendo el modelo</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>A tile of {size} pixels is too small for the network.</source>
   <translation>Una tesela de {size} píxeles es demasiado pequeña para la red.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Choose a tile size of {smallest_tile} pixels or more, or 0 for the model's own.</source>
   <translation>Elija un tamaño de tesela de {smallest_tile} píxeles o más, o 0 para el del modelo.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Writing the network</source>
   <translation>Escribiendo la red</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Stopped; nothing was written.</source>
   <translation>Detenido; no se escribió nada.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Comparing with the model</source>
   <translation>Comparando con el modelo</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>{name} takes tiles of {size} pixels; {compared} detections on a made-up tile are the same as the model's.</source>
   <translation>{name} toma teselas de {size} píxeles; {compared} detecciones en una tesela inventada son las mismas que las del modelo.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>The exported model does not find what the model finds: {reason}; no file was written.</source>
   <translation>El modelo exportado no encuentra lo que encuentra el modelo: {reason}; no se escribió ningún archivo.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Try another tile size, and the newest versions of torch, onnx and onnxruntime.</source>
   <translation>Pruebe otro tamaño de tesela y las versiones más recientes de torch, onnx y onnxruntime.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Models can't be exported: the engine's Python has no {list}.</source>
   <translation>No se pueden exportar modelos: al Python del motor le falta {list}.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Training and detecting do without. For exports, run in a terminal: {executable} -m pip install {list}</source>
   <translation>El entrenamiento y la detección no lo necesitan. Para exportar, ejecute en un terminal: {executable} -m pip install {list}</translation>
  </message>
  <message>
   <location filename="core/inference/batching.py" />
   <source>The device has not enough memory for a single window.</source>
   <translation>El dispositivo no tiene memoria suficiente para una sola ventana.</translation>
  </message>
  <message>
   <location filename="core/inference/batching.py" />
   <source>Choose a smaller tile size, or the device 'cpu'.</source>
   <translation>Elija un tamaño de tesela menor o el dispositivo 'cpu'.</translation>
  </message>
  <message>
   <location filename="core/inference/batching.py" />
   <source>Not enough memory for {tried} windows at once; going on with {batch_size}.</source>
   <translation>No hay memoria para {tried} ventanas a la vez; se sigue con {batch_size}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>There is no precision {precision}.</source>
   <translation>No existe la precisión {precision}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>Choose auto, {list}.</source>
   <translation>Elija auto, {list}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>The model wants {count} ({list}), the imagery gives {shape}.</source>
   <translation>El modelo quiere {count} ({list}), las imágenes dan {shape}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>Choose the bands of the raster that stand for the model's.</source>
   <translation>Elija las bandas del ráster que representan las del modelo.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>{filename} can't be written or read: {reason}.</source>
   <translation>{filename} no se puede escribir o leer: {reason}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>A file can't be written or read: {reason}.</source>
   <translation>Un archivo no se puede escribir o leer: {reason}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>Close the programs that use it, or choose another place.</source>
   <translation>Cierre los programas que lo usan o elija otro lugar.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>The engine lacks the library {package}.</source>
   <translation>Al motor le falta la biblioteca {package}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>In QGIS, run “Set up the engine” (rsmask:setup); an engine of your own gets it by: pip install 'rs-mask[engine]'.</source>
   <translation>En QGIS, ejecute «Instalar el motor» (rsmask:setup); un motor propio la obtiene con: pip install 'rs-mask[engine]'.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>The disk is full{where}.</source>
   <translation>El disco está lleno{where}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>Make room and run it again; what was finished before is kept.</source>
   <translation>Haga sitio y ejecútelo de nuevo; lo terminado antes se conserva.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>The memory is not enough for this job.</source>
   <translation>La memoria no basta para esta tarea.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>Choose a smaller batch or tile size, or close other programs.</source>
   <translation>Elija un tamaño de lote o de tesela menor, o cierre otros programas.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>There is no parameter {unknown}; the parameters are: {list}.</source>
   <translation>No existe el parámetro {unknown}; los parámetros son: {list}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} is missing: {metadata}</source>
   <translation>Falta el parámetro {name}: {metadata}</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be {type_names}, not {value}.</source>
   <translation>El parámetro {name} debe ser {type_names}, no {value}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be one of {list}, not {value}.</source>
   <translation>El parámetro {name} debe ser uno de {list}, no {value}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be at least {limits#}, not {value#}.</source>
   <translation>El parámetro {name} debe ser al menos {limits#}, no {value#}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be at most {limits#}, not {value#}.</source>
   <translation>El parámetro {name} debe ser como máximo {limits#}, no {value#}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>There is no architecture named {name}.</source>
   <translation>No existe ninguna arquitectura llamada {name}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Choose one of: {list}.</source>
   <translation>Elija una de: {list}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The architecture is timm, and no network of timm is named.</source>
   <translation>La arquitectura es timm y no se indica ninguna red de timm.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Fill in BACKBONE, such as resnet50d, or choose another architecture.</source>
   <translation>Rellene BACKBONE, como resnet50d, o elija otra arquitectura.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>BACKBONE names {backbone}, but the architecture is {architecture}.</source>
   <translation>BACKBONE indica {backbone}, pero la arquitectura es {architecture}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Choose the architecture timm, or leave BACKBONE empty.</source>
   <translation>Elija la arquitectura timm o deje BACKBONE vacío.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Frozen norms need the statistics of pretrained weights, and there are none.</source>
   <translation>Las normas congeladas necesitan la estadística de pesos preentrenados, y no la hay.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Set NORM to auto, group or batch, or choose starting weights.</source>
   <translation>Ponga NORM en auto, group o batch, o elija pesos iniciales.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model's heads are {heads}, which this RS Mask can't build.</source>
   <translation>Las cabezas del modelo son {heads}, que este RS Mask no puede construir.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model's norm is {norm}, which this RS Mask can't build.</source>
   <translation>La norma del modelo es {norm}, que este RS Mask no puede construir.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model's mask size is {mask_size}; it must be 28 or 56.</source>
   <translation>El tamaño de máscara del modelo es {mask_size}; debe ser 28 o 56.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model has {number} anchor sizes; it needs one for each of its {number_2} pyramid levels.</source>
   <translation>El modelo tiene {number} tamaños de ancla; necesita uno por cada uno de sus {number_2} niveles de pirámide.</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>The model's card has no format version.</source>
   <translation>La ficha del modelo no tiene versión de formato.</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>The model has format {version}, which is newer than this RS Mask reads ({format_version}).</source>
   <translation>El modelo tiene el formato {version}, más nuevo de lo que lee este RS Mask ({format_version}).</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>The model's card is damaged: {reason}.</source>
   <translation>La ficha del modelo está dañada: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>its classes' ids are not 1, 2, …</source>
   <translation>los números de sus clases no son 1, 2, …</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>RS Mask's training writes such files as model.safetensors.</source>
   <translation>El entrenamiento de RS Mask escribe tales archivos como model.safetensors.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model could not be written to {path}: {reason}.</source>
   <translation>El modelo no se pudo escribir en {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>{path} holds weights but no card of RS Mask: it was made by another program.</source>
   <translation>{path} contiene pesos pero ninguna ficha de RS Mask: lo hizo otro programa.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Weights of other programs can start a training (WEIGHTS = file), not detect.</source>
   <translation>Los pesos de otros programas pueden iniciar un entrenamiento (WEIGHTS = file), no detectar.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The card of the model {path} is damaged: {reason}.</source>
   <translation>La ficha del modelo {path} está dañada: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Update RS Mask, or ask for a model made with this version.</source>
   <translation>Actualice RS Mask o pida un modelo hecho con esta versión.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model {path} doesn't fit its card: {count}, e.g. {wrong}.</source>
   <translation>El modelo {path} no encaja con su ficha: {count}, p. ej. {wrong}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The file was changed after training, or comes from another version; train it again.</source>
   <translation>El archivo se cambió tras el entrenamiento o viene de otra versión; entrénelo de nuevo.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The file {path} is damaged: {reason}.</source>
   <translation>El archivo {path} está dañado: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Copy it again.</source>
   <translation>Cópielo de nuevo.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model {path} {what}.</source>
   <translation>El modelo {path} {what}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Choose the file model.safetensors of a training run.</source>
   <translation>Elija el archivo model.safetensors de un entrenamiento.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>{path} is a PyTorch file (pickle), which could run a stranger's code; models of RS Mask are .safetensors files.</source>
   <translation>{path} es un archivo de PyTorch (pickle), que podría ejecutar código ajeno; los modelos de RS Mask son archivos .safetensors.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Choose a model.safetensors; a .pth of weights can only start a training.</source>
   <translation>Elija un model.safetensors; un .pth de pesos solo puede iniciar un entrenamiento.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>{path} is no safetensors file.</source>
   <translation>{path} no es un archivo safetensors.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model {path} can't be read: {reason}.</source>
   <translation>El modelo {path} no se puede leer: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Check its permissions.</source>
   <translation>Compruebe sus permisos.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The header of {path} is damaged: {reason}.</source>
   <translation>La cabecera de {path} está dañada: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The file {path} is truncated: it has {size#} of {complete#} bytes.</source>
   <translation>El archivo {path} está truncado: tiene {size#} de {complete#} bytes.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Copy or download it again.</source>
   <translation>Cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {number} band of the name “{word}”.</source>
   <translation>{name} tiene {number} banda con el nombre «{word}».</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {number} bands of the name “{word}”.</source>
   <translation>{name} tiene {number} bandas con el nombre «{word}».</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has no band of the name “{word}”.</source>
   <translation>{name} no tiene ninguna banda con el nombre «{word}».</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has no bands of the name “{word}”.</source>
   <translation>{name} no tiene bandas con el nombre «{word}».</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Its bands are {band_list}; name them by number.</source>
   <translation>Sus bandas son {band_list}; indíquelas por número.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name}: bands {band_list} are used, as the model names them.</source>
   <translation>{name}: se usan las bandas {band_list}, como las nombra el modelo.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {number} bands, the model takes {count}: bands {list} are used for the model's {list_2}.</source>
   <translation>{name} tiene {number} bandas, el modelo toma {count}: las bandas {list} se usan para {list_2} del modelo.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The bands of {name} are taken in their order for the model's {list}.</source>
   <translation>Las bandas de {name} se toman en su orden para {list} del modelo.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The model takes {count} band ({list}), but {name} gives {number}.</source>
   <translation>El modelo toma {count} banda ({list}), pero {name} da {number}.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The model takes {count} bands ({list}), but {name} gives {number}.</source>
   <translation>El modelo toma {count} bandas ({list}), pero {name} da {number}.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Its band {alpha_band} is taken for an alpha band; choose the bands by number if it is data. Choose as many bands, or use a model that was trained on such imagery.</source>
   <translation>Su banda {alpha_band} se toma por una banda alfa; elija las bandas por número si son datos. Elija tantas bandas, o use un modelo entrenado con imágenes así.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Choose as many bands, or use a model that was trained on such imagery.</source>
   <translation>Elija tantas bandas, o use un modelo entrenado con imágenes así.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The model was trained on {dtype_text} imagery, but {name} holds {dtype_text_2} pixels.</source>
   <translation>El modelo se entrenó con imágenes {dtype_text}, pero {name} contiene píxeles {dtype_text_2}.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Convert the raster to the same kind with the same stretch as the training imagery, or train on imagery like it.</source>
   <translation>Convierta el ráster al mismo tipo con el mismo realce que las imágenes de entrenamiento, o entrene con imágenes así.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} holds {dtype_text} pixels, the model was trained on {dtype_text_2} ones; values are taken as they are.</source>
   <translation>{name} contiene píxeles {dtype_text}, el modelo se entrenó con {dtype_text_2}; los valores se toman tal cual.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The values of {name} have another scale or offset (× {factor#} + {offset#}) than those of the imagery that the model was trained on; they are taken as they are, so one surface has different values. Apply both first (gdal_translate -unscale).</source>
   <translation>Los valores de {name} tienen otra escala o desplazamiento (× {factor#} + {offset#}) que los de las imágenes con que se entrenó el modelo; se toman tal cual, así que una misma superficie tiene valores distintos. Aplique antes ambos (gdal_translate -unscale).</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The ground size of {name} is unknown; the model expects {gsd#} m a pixel, so objects are found only if it is about that.</source>
   <translation>Se desconoce el tamaño en el terreno de {name}; el modelo espera {gsd#} m por píxel, así que solo se encuentran objetos si es más o menos ese.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The pixels of {name} are {gsd#} m, those of the model's imagery {gsd_2#} m: its objects can't be seen in this raster.</source>
   <translation>Los píxeles de {name} miden {gsd#} m, los de las imágenes del modelo {gsd_2#} m: sus objetos no se ven en este ráster.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Use imagery of about the model's ground size, or train a model on imagery like this.</source>
   <translation>Use imágenes de más o menos el tamaño en el terreno del modelo, o entrene un modelo con imágenes así.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {gsd#} m a pixel and is read at the model's {gsd_2#} m.</source>
   <translation>{name} tiene {gsd#} m por píxel y se lee a los {gsd_2#} m del modelo.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>The network's body is one of timm's, and timm is not installed in the engine.</source>
   <translation>El cuerpo de la red es de timm, y timm no está instalado en el motor.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose another architecture, or install timm in the engine's Python: pip install timm.</source>
   <translation>Elija otra arquitectura o instale timm en el Python del motor: pip install timm.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm has no network named {name}.</source>
   <translation>timm no tiene ninguna red llamada {name}.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose one that timm.list_models() names, such as resnet50d or convnext_nano.</source>
   <translation>Elija una de las que nombra timm.list_models(), como resnet50d o convnext_nano.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's weights of {name} can't be had: {reason}</source>
   <translation>No se pueden obtener los pesos de timm de {name}: {reason}</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Connect to the internet, or start from a file (WEIGHTS = file), or from nothing (WEIGHTS = none).</source>
   <translation>Conéctese a internet, o parta de un archivo (WEIGHTS = file) o de nada (WEIGHTS = none).</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} can't give features: {reason}</source>
   <translation>La red de timm {name} no puede dar características: {reason}</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose another network.</source>
   <translation>Elija otra red.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} has features of strides {list}; the pyramid needs 4, 8, 16 and 32.</source>
   <translation>La red de timm {name} tiene características de pasos {list}; la pirámide necesita 4, 8, 16 y 32.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose a convolutional or hierarchical network.</source>
   <translation>Elija una red convolucional o jerárquica.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} does not take images of any size: {reason}</source>
   <translation>La red de timm {name} no toma imágenes de cualquier tamaño: {reason}</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose another network; swin_v2_t_fpn takes any size.</source>
   <translation>Elija otra red; swin_v2_t_fpn toma cualquier tamaño.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} gives features of shapes {shapes}, which no pyramid can be built on.</source>
   <translation>La red de timm {name} da características de formas {shapes}, sobre las que no se puede construir una pirámide.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>Name it like EPSG:32633, or choose it from QGIS's list.</source>
   <translation>Indíquelo como EPSG:32633 o elíjalo de la lista de QGIS.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>“{text}” is not a CRS.</source>
   <translation>«{text}» no es un SRC.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>“{text}” is not a CRS of places on the map.</source>
   <translation>«{text}» no es un SRC de lugares en el mapa.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>Coordinates can't be brought from {crs_name} to {crs_name_2}{why}.</source>
   <translation>Las coordenadas no se pueden llevar de {crs_name} a {crs_name_2}{why}.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>Use layers and rasters of one CRS, or assign the right CRS in QGIS (Layer &gt; Set CRS, then export).</source>
   <translation>Use capas y rásteres de un mismo SRC, o asigne el SRC correcto en QGIS (Capa &gt; Establecer SRC, y exporte).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>There is no file {path}.</source>
   <translation>No existe el archivo {path}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Check the path.</source>
   <translation>Compruebe la ruta.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} is an empty folder, not a raster.</source>
   <translation>{path} es una carpeta vacía, no un ráster.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} holds no bands itself but several rasters: {inside}.</source>
   <translation>{path} no contiene bandas por sí mismo sino varios rásteres: {inside}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} holds no bands itself.</source>
   <translation>{path} no contiene bandas.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Name one of the rasters inside it.</source>
   <translation>Indique uno de los rásteres que contiene.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} can't be opened ({reason}).</source>
   <translation>{path} no se puede abrir ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Check the address, and that its server answers and lets you in, e.g. in a browser.</source>
   <translation>Compruebe la dirección y que su servidor responda y le deje entrar, p. ej. en un navegador.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} can't be opened as a raster ({reason}).</source>
   <translation>{path} no se puede abrir como ráster ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Open it in QGIS to see whether the file is whole; export it as GeoTIFF if it is.</source>
   <translation>Ábralo en QGIS para ver si el archivo está entero; si lo está, expórtelo como GeoTIFF.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>The end of {path} is missing: it is only {size#} bytes long.</source>
   <translation>Falta el final de {path}: solo tiene {size#} bytes.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>The end of {path} is missing: it has {size#} of at least {start#} bytes. What can't be read is left out; copy the file again to have it all.</source>
   <translation>Falta el final de {path}: tiene {size#} de al menos {start#} bytes. Lo que no se puede leer se omite; copie de nuevo el archivo para tenerlo todo.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} has {count} band, so there is no band {band}.</source>
   <translation>{name} tiene {count} banda, así que no hay banda {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} has {count} bands, so there is no band {band}.</source>
   <translation>{name} tiene {count} bandas, así que no hay banda {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Choose other bands.</source>
   <translation>Elija otras bandas.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} has no band besides its alpha band.</source>
   <translation>{name} no tiene más banda que su banda alfa.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Name the band to use.</source>
   <translation>Indique la banda que usar.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} holds complex numbers, which no model takes.</source>
   <translation>{name} contiene números complejos, que ningún modelo toma.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Make a raster of their amplitude first (raster calculator).</source>
   <translation>Haga antes un ráster de su amplitud (calculadora ráster).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} is placed by {means} only, which are not applied: coordinates are pixels. Warp it first (Raster &gt; Projections &gt; Warp) to have them on the map.</source>
   <translation>{name} solo está situado por {means}, que no se aplican: las coordenadas son píxeles. Reproyéctelo antes (Ráster &gt; Proyecciones &gt; Combar) para tenerlas en el mapa.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} is not georeferenced: coordinates are pixels, sizes in metres are unknown.</source>
   <translation>{name} no está georreferenciado: las coordenadas son píxeles, los tamaños en metros se desconocen.</translation>
  </message>
  <message>
   <location filename="core/raster/reader.py" />
   <source>The pixels of {name} at columns {x0} to {x1} and rows {y0} to {y1} can't be read ({reason}).</source>
   <translation>Los píxeles de {name} en las columnas {x0} a {x1} y filas {y0} a {y1} no se pueden leer ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/remote.py" />
   <source>The server of {path} does not answer any more ({reason}).</source>
   <translation>El servidor de {path} ya no responde ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/remote.py" />
   <source>Check the network and the address, and start again: a run with an archive goes on where it was.</source>
   <translation>Compruebe la red y la dirección y empiece de nuevo: una ejecución con archivo de detecciones continúa donde estaba.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>There is no raster in the folder {path}.</source>
   <translation>No hay ningún ráster en la carpeta {path}.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Name a folder that holds the images themselves (subfolders are not searched).</source>
   <translation>Indique una carpeta que contenga las propias imágenes (no se busca en subcarpetas).</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>No raster is given.</source>
   <translation>No se indica ningún ráster.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Name at least one raster, or a folder of rasters.</source>
   <translation>Indique al menos un ráster o una carpeta de rásteres.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has a colour table; it is read as red, green and blue.</source>
   <translation>{name} tiene una tabla de colores; se lee como rojo, verde y azul.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has no CRS; sizes in metres are unknown.</source>
   <translation>{name} no tiene SRC; los tamaños en metros se desconocen.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has the local CRS {crs_name}, which has no place on the Earth; sizes in metres are unknown.</source>
   <translation>{name} tiene el SRC local {crs_name}, que no tiene lugar en la Tierra; los tamaños en metros se desconocen.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has {missing_crs}, so it can't be read at {gsd#} metres a pixel.</source>
   <translation>{name} tiene {missing_crs}, así que no se puede leer a {gsd#} metros por píxel.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Assign its CRS in QGIS, or don't ask for a ground size.</source>
   <translation>Asigne su SRC en QGIS o no pida un tamaño en el terreno.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has {missing_crs}, so it can't be warped to {crs_name}.</source>
   <translation>{name} tiene {missing_crs}, así que no se puede reproyectar a {crs_name}.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Assign its CRS in QGIS, or leave the CRS empty.</source>
   <translation>Asigne su SRC en QGIS o deje vacío el SRC.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {name} has no asset {key}; it has: {list}.</source>
   <translation>El elemento STAC {name} no tiene el recurso {key}; tiene: {list}.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {name} has several images: {list}.</source>
   <translation>El elemento STAC {name} tiene varias imágenes: {list}.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>Name one of them behind the item's address: item.json#NAME.</source>
   <translation>Indique una de ellas tras la dirección del elemento: item.json#NAME.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {name} has no image that GDAL could read.</source>
   <translation>El elemento STAC {name} no tiene ninguna imagen que GDAL pueda leer.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {address} can't be read ({reason}).</source>
   <translation>El elemento STAC {address} no se puede leer ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>Check the address.</source>
   <translation>Compruebe la dirección.</translation>
  </message>
  <message>
   <location filename="core/raster/validity.py" />
   <source>Band {band} of {name} is tagged as alpha but holds data; it is read as an ordinary band.</source>
   <translation>La banda {band} de {name} está marcada como alfa pero contiene datos; se lee como una banda normal.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{count#} source files of {name} are missing, e.g.</source>
   <translation>Faltan {count#} archivos de origen de {name}, p. ej.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>Put it back where it was, or build the virtual raster anew.</source>
   <translation>Devuélvalo a donde estaba o construya de nuevo el ráster virtual.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>Put the file back as it was, or build the virtual raster anew.</source>
   <translation>Deje el archivo como estaba o construya de nuevo el ráster virtual.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>A source file of {name} can't be read. {text}</source>
   <translation>Un archivo de origen de {name} no se puede leer. {text}</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{path} has {bands} band, but {name} takes band {band} of it.</source>
   <translation>{path} tiene {bands} banda, pero {name} toma su banda {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{path} has {bands} bands, but {name} takes band {band} of it.</source>
   <translation>{path} tiene {bands} bandas, pero {name} toma su banda {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{path} has {size} × {size_2} pixels, but {name} expects {width#} × {height#} of it.</source>
   <translation>{path} tiene {size} × {size_2} píxeles, pero {name} espera {width#} × {height#}.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>The virtual raster {path} holds itself.</source>
   <translation>El ráster virtual {path} se contiene a sí mismo.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>Build it anew from its images.</source>
   <translation>Constrúyalo de nuevo a partir de sus imágenes.</translation>
  </message>
  <message>
   <location filename="core/raster/warp.py" />
   <source>{name} lies where the CRS {to_string} is not defined.</source>
   <translation>{name} está donde el SRC {to_string} no está definido.</translation>
  </message>
  <message>
   <location filename="core/raster/warp.py" />
   <source>Choose a CRS that is made for the place of the raster.</source>
   <translation>Elija un SRC hecho para el lugar del ráster.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>The archive {path} can't be used: {reason}</source>
   <translation>El archivo de detecciones {path} no se puede usar: {reason}</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>The archive {path} holds no raster.</source>
   <translation>El archivo de detecciones {path} no contiene ningún ráster.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>Run 'detect' again.</source>
   <translation>Ejecute 'detect' de nuevo.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>{planned} of {planned_2} tiles were never searched (the run was stopped or they couldn't be read); run 'detect' again with the same output to finish it.</source>
   <translation>En {planned} de {planned_2} teselas nunca se buscó (la ejecución se detuvo o no se pudieron leer); ejecute 'detect' de nuevo con la misma salida para terminarla.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>Stopped; the layer was not written, the archive is unchanged.</source>
   <translation>Detenido; la capa no se escribió, el archivo de detecciones no ha cambiado.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>Nothing in the archive reaches the thresholds; choose a lower SCORE.</source>
   <translation>Nada en el archivo de detecciones alcanza los umbrales; elija un SCORE menor.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>A scheduler is given, but the engine has no Dask.</source>
   <translation>Se indica un planificador, pero el motor no tiene Dask.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Without a scheduler the job runs on this machine alone. For several machines, install Dask in the engine's Python: pip install 'rs-mask[cluster]'.</source>
   <translation>Sin planificador, el trabajo se ejecuta solo en este equipo. Para varios equipos, instale Dask en el Python del motor: pip install 'rs-mask[cluster]'.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>There is no Dask scheduler at {address}.</source>
   <translation>No hay ningún planificador de Dask en {address}.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start one with “dask scheduler”, and name its address as it says it (tcp://host:8786).</source>
   <translation>Inicie uno con «dask scheduler» e indique la dirección que él dice (tcp://host:8786).</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>The Dask scheduler at {address} has no workers.</source>
   <translation>El planificador de Dask en {address} no tiene procesos.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start some with “dask worker {address} --nthreads 1”, in the engine's environment.</source>
   <translation>Inicie algunos con «dask worker {address} --nthreads 1», en el entorno del motor.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>The processes that search on this machine have ended unexpectedly. {resume_hint}</source>
   <translation>Los procesos que buscan en este equipo han terminado de forma inesperada. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start this job again; where it happens again, memory is probably short: choose a smaller batch or tile size.</source>
   <translation>Inicie de nuevo; si vuelve a ocurrir, probablemente falta memoria: elija un tamaño de lote o de tesela menor.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>The Dask scheduler at {address} is gone. {resume_hint}</source>
   <translation>El planificador de Dask en {address} ha desaparecido. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start it again, and then this job.</source>
   <translation>Inícielo de nuevo y después esta ejecución.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Several workers of {address} were lost over the same tiles. {resume_hint}</source>
   <translation>Varios procesos de {address} se perdieron en las mismas teselas. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Several workers of this machine were lost over the same tiles. {resume_hint}</source>
   <translation>Varios procesos de este equipo se perdieron en las mismas teselas. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Their memory is probably not enough: choose a smaller batch or tile size.</source>
   <translation>Probablemente no les basta la memoria: elija un tamaño de lote o de tesela menor.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>{whose} has no workers; waiting for some.</source>
   <translation>{whose} no tiene procesos; se espera alguno.</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>GPU of {processor} (Metal)</source>
   <translation>GPU de {processor} (Metal)</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>GPU of this Mac (Metal)</source>
   <translation>GPU de este Mac (Metal)</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>this Mac</source>
   <translation>este Mac</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>CPU with {threads}, {get_cpu_capability}</source>
   <translation>CPU con {threads}, {get_cpu_capability}</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>set up the engine again for the build that fits.</source>
   <translation>instale de nuevo el motor para la compilación adecuada.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>There is no Apple GPU that PyTorch can use here.</source>
   <translation>Aquí no hay ninguna GPU de Apple que PyTorch pueda usar.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>Choose the device auto or cpu.</source>
   <translation>Elija el dispositivo auto o cpu.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>This Mac has an Apple GPU, which CUDA does not run on.</source>
   <translation>Este Mac tiene una GPU de Apple, en la que CUDA no funciona.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>Choose the device auto or mps.</source>
   <translation>Elija el dispositivo auto o mps.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch is the build for Intel's GPUs, not for NVIDIA's.</source>
   <translation>el PyTorch instalado es la compilación para las GPU de Intel, no de NVIDIA.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>The GPU can't be used: {problem}</source>
   <translation>La GPU no se puede usar: {problem}</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>this Mac has no GPU that PyTorch supports.</source>
   <translation>este Mac no tiene ninguna GPU que PyTorch admita.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>there is an NVIDIA driver, but the installed PyTorch is the build for CPUs; set up the engine again for the GPU build.</source>
   <translation>hay un controlador NVIDIA, pero el PyTorch instalado es la compilación para CPU; instale de nuevo el motor para la compilación de GPU.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>no NVIDIA driver was found, and the installed PyTorch is the build for CPUs.</source>
   <translation>no se encontró ningún controlador NVIDIA, y el PyTorch instalado es la compilación para CPU.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed torchvision has no code for {name}; set up the engine again for the build that fits.</source>
   <translation>el torchvision instalado no tiene código para {name}; instale de nuevo el motor para la compilación adecuada.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch is the build for Intel's GPUs (oneAPI {toolkit}), and no Intel GPU with its driver was found.</source>
   <translation>el PyTorch instalado es la compilación para las GPU de Intel (oneAPI {toolkit}), y no se encontró ninguna GPU de Intel con su controlador.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch is the build for AMD's GPUs (ROCm {toolkit}), and no AMD GPU with its driver was found.</source>
   <translation>el PyTorch instalado es la compilación para las GPU de AMD (ROCm {toolkit}), y no se encontró ninguna GPU de AMD con su controlador.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>no NVIDIA driver was found.</source>
   <translation>no se encontró ningún controlador NVIDIA.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the NVIDIA driver does not offer a GPU to PyTorch (built for CUDA {toolkit}): it may be too old, or all GPUs are hidden from this process.</source>
   <translation>el controlador NVIDIA no ofrece ninguna GPU a PyTorch (compilado para CUDA {toolkit}): quizá sea demasiado antiguo, o todas las GPU están ocultas para este proceso.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch has no code for {name} ({architecture}).</source>
   <translation>el PyTorch instalado no tiene código para {name} ({architecture}).</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>{name} (compute capability {own}.{own_2}) is newer than what the installed PyTorch was built for; set up the engine again for the build that fits.</source>
   <translation>{name} (compute capability {own}.{own_2}) es más nueva que aquello para lo que se compiló el PyTorch instalado; instale de nuevo el motor para la compilación adecuada.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>{name} (compute capability {own}.{own_2}) is older than what the installed PyTorch supports.</source>
   <translation>{name} (compute capability {own}.{own_2}) es más antigua de lo que admite el PyTorch instalado.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch has no code for {name} (compute capability {own}.{own_2}); set up the engine again for the build that fits.</source>
   <translation>el PyTorch instalado no tiene código para {name} (compute capability {own}.{own_2}); instale de nuevo el motor para la compilación adecuada.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another name or folder.</source>
   <translation>Elija otro nombre o carpeta.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is a folder.</source>
   <translation>La salida {path} es una carpeta.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a file name.</source>
   <translation>Elija un nombre de archivo.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is not {name}.</source>
   <translation>La salida {path} no es {name}.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Give it a name that ends in {endings}.</source>
   <translation>Dele un nombre que termine en {endings}.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is a file.</source>
   <translation>{path} es un archivo.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a folder.</source>
   <translation>Elija una carpeta.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {path} is not empty.</source>
   <translation>La carpeta {path} no está vacía.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose an empty or a new folder.</source>
   <translation>Elija una carpeta vacía o nueva.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is an input of this run, which would be lost.</source>
   <translation>La salida {path} es una entrada de esta ejecución, que se perdería.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another output.</source>
   <translation>Elija otra salida.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} has a “{sign}”, which stands between two names for a layer's file.</source>
   <translation>La salida {path} tiene un «{sign}», que separa dos nombres en el archivo de una capa.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a name without “{sign}”.</source>
   <translation>Elija un nombre sin «{sign}».</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {folder} can't be made: {base} is a file.</source>
   <translation>La carpeta {folder} no se puede crear: {base} es un archivo.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another place.</source>
   <translation>Elija otro lugar.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {folder} can't be written: {reason}.</source>
   <translation>No se puede escribir en la carpeta {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another place, or mend the folder's rights.</source>
   <translation>Elija otro lugar o corrija los permisos de la carpeta.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output's name has a character of value 0.</source>
   <translation>El nombre de la salida tiene un carácter de valor 0.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The name {name} is too long by {excess} bytes: the file system in {folder} takes {most}, also for the files beside it.</source>
   <translation>El nombre {name} es {excess} bytes demasiado largo: el sistema de archivos en {folder} admite {most}, también para los archivos contiguos.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a shorter name.</source>
   <translation>Elija un nombre más corto.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is no file that can be replaced.</source>
   <translation>La salida {path} no es un archivo que se pueda reemplazar.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is write-protected.</source>
   <translation>{path} está protegido contra escritura.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} holds something else ({named}), which would be lost.</source>
   <translation>{path} contiene otra cosa ({named}), que se perdería.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another file; in QGIS, “Save to GeoPackage…” adds a layer to one.</source>
   <translation>Elija otro archivo; en QGIS, «Guardar en GeoPackage…» añade una capa a uno.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is open in another program.</source>
   <translation>{path} está abierto en otro programa.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is there already and is no GeoPackage; it is not replaced.</source>
   <translation>{path} ya existe y no es un GeoPackage; no se reemplaza.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {folder} can't be made ({reason}).</source>
   <translation>La carpeta {folder} no se puede crear ({reason}).</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another folder.</source>
   <translation>Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Another run is writing {path}.</source>
   <translation>Otra ejecución está escribiendo {path}.</translation>
  </message>
  <message>
   <location filename="core/vector/geoparquet.py" />
   <source>GeoParquet can't be written: the library pyarrow is missing.</source>
   <translation>No se puede escribir GeoParquet: falta la biblioteca pyarrow.</translation>
  </message>
  <message>
   <location filename="core/vector/geoparquet.py" />
   <source>Choose an output that ends in .gpkg, which needs no further library. For GeoParquet, install pyarrow in the engine's Python: pip install 'rs-mask[parquet]'.</source>
   <translation>Elija una salida que termine en .gpkg; no necesita ninguna otra biblioteca. Para GeoParquet, instale pyarrow en el Python del motor: pip install 'rs-mask[parquet]'.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{mended#} invalid {noun} of {layer} {verb} mended.</source>
   <translation>{mended#} {noun} no válidos de {layer} {verb} reparados.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{dropped#} {noun} of {layer} {verb} no polygon; left out.</source>
   <translation>{dropped#} {noun} de {layer} {verb} sin polígono; omitidos.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The polygons of {layer} were reprojected from {own} to {wanted}.</source>
   <translation>Los polígonos de {layer} se reproyectaron de {own} a {wanted}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} ({path}) has no CRS, so it can't be brought into {crs_name}.</source>
   <translation>La capa {layer} ({path}) no tiene SRC, así que no se puede llevar a {crs_name}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Assign its CRS in QGIS (Layer &gt; Set CRS, then export it) and try again.</source>
   <translation>Asigne su SRC en QGIS (Capa &gt; Establecer SRC, y expórtela) e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} has the CRS {crs_name} and the image {crs_name_2}: coordinates can't be brought from one to the other, as a local CRS has no place on the Earth.</source>
   <translation>La capa {layer} tiene el SRC {crs_name} y la imagen {crs_name_2}: no se puede pasar de uno a otro, pues un SRC local no tiene lugar en la Tierra.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Use a layer and an image of one CRS, or assign the right one in QGIS.</source>
   <translation>Use una capa y una imagen de un mismo SRC, o asigne el correcto en QGIS.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{layer} ({path}) is a table without geometry.</source>
   <translation>{layer} ({path}) es una tabla sin geometría.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Name a layer of polygons.</source>
   <translation>Indique una capa de polígonos.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no polygon in {layer} ({path}); it holds {kinds}.</source>
   <translation>No hay ningún polígono en {layer} ({path}); contiene {kinds}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no polygon in {layer} ({path}); it holds empty geometries.</source>
   <translation>No hay ningún polígono en {layer} ({path}); contiene geometrías vacías.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Draw or choose a layer of polygons.</source>
   <translation>Dibuje o elija una capa de polígonos.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Check the path of the polygon layer.</source>
   <translation>Compruebe la ruta de la capa de polígonos.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {path} can't be read: its path holds “;”.</source>
   <translation>La capa {path} no se puede leer: su ruta contiene «;».</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {path} can't be read: its path holds “!”.</source>
   <translation>La capa {path} no se puede leer: su ruta contiene «!».</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Give the file or its folder another name.</source>
   <translation>Dé otro nombre al archivo o a su carpeta.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{path} can't be opened as a vector layer ({split}).</source>
   <translation>{path} no se puede abrir como capa vectorial ({split}).</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Open it in QGIS and export it as GeoPackage.</source>
   <translation>Ábralo en QGIS y expórtelo como GeoPackage.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{path} is damaged: the name of a layer in it is no text.</source>
   <translation>{path} está dañado: el nombre de una capa en él no es un texto.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Choose an older copy of it.</source>
   <translation>Elija una copia anterior.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no layer in {path}.</source>
   <translation>No hay ninguna capa en {path}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Choose another file.</source>
   <translation>Elija otro archivo.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no layer {layer} in {path}; it holds {list}.</source>
   <translation>No hay ninguna capa {layer} en {path}; contiene {list}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Name one of these.</source>
   <translation>Indique una de ellas.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} has no field {column}; its fields are {list}.</source>
   <translation>La capa {layer} no tiene campo {column}; sus campos son {list}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} has no field {column}; its fields are none.</source>
   <translation>La capa {layer} no tiene campo {column}; no tiene ningún campo.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Choose one of these.</source>
   <translation>Elija uno de estos.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The field {column} of the layer {layer} has a name that is used for something else here.</source>
   <translation>El campo {column} de la capa {layer} tiene un nombre que aquí se usa para otra cosa.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Copy it to a field with another name (field calculator) and choose that.</source>
   <translation>Cópielo a un campo con otro nombre (calculadora de campos) y elija ese.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} of {path} can't be read ({first}).</source>
   <translation>La capa {layer} de {path} no se puede leer ({first}).</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} can't be brought into {crs_name} ({reason}).</source>
   <translation>La capa {layer} no se puede llevar a {crs_name} ({reason}).</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Check the CRS of both.</source>
   <translation>Compruebe el SRC de ambos.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} can't be brought into {crs_name}: its coordinates don't fit the CRS that it names.</source>
   <translation>La capa {layer} no se puede llevar a {crs_name}: sus coordenadas no encajan con el SRC que indica.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Assign the right CRS to the layer in QGIS (Layer &gt; Set CRS, then export it).</source>
   <translation>Asigne a la capa el SRC correcto en QGIS (Capa &gt; Establecer SRC, y expórtela).</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>No pixel is in two splits ({count} compared).</source>
   <translation>Ningún píxel está en dos divisiones ({count} comparadas).</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>The unfinished training set was begun with other parameters, imagery or polygons.</source>
   <translation>El conjunto de entrenamiento inacabado se empezó con otros parámetros, imágenes o polígonos.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Use the same as before, or choose an empty folder.</source>
   <translation>Use los mismos que antes o elija una carpeta vacía.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Stopped; nothing was written yet.</source>
   <translation>Detenido; aún no se escribió nada.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Measuring pixel values</source>
   <translation>Midiendo valores de píxeles</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{done#} of {total#} tiles are there already.</source>
   <translation>{done#} de {total#} teselas ya están.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Writing tiles</source>
   <translation>Escribiendo teselas</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{done#} of {total#} tiles are written and kept; run again with RESUME to go on.</source>
   <translation>{done#} de {total#} teselas están escritas y se conservan; ejecútelo de nuevo con RESUME para continuar.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Writing annotations and report</source>
   <translation>Escribiendo anotaciones e informe</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Most objects are smaller than a pixel and so in no tile: choose a smaller GSD, or sharper imagery.</source>
   <translation>La mayoría de los objetos son menores que un píxel y por eso no están en ninguna tesela: elija un tamaño en el terreno menor o imágenes más nítidas.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{text} The nodata value of {name} is {named}: if objects have that value too, take it away (gdal_translate -a_nodata none, or Layer Properties &gt; Transparency and export).</source>
   <translation>{text} El valor sin datos de {name} es {named}: si también hay objetos con ese valor, quítelo (gdal_translate -a_nodata none, o Propiedades de la capa &gt; Transparencia y exportar).</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} objects lie on pixels without data, and are in no tile.</source>
   <translation>{objects#} objetos están sobre píxeles sin datos y no están en ninguna tesela.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} objects lie on pixels without data, and is in no tile.</source>
   <translation>{objects#} objetos están sobre píxeles sin datos y no están en ninguna tesela.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} object lies on pixels without data, and are in no tile.</source>
   <translation>{objects#} objeto está sobre píxeles sin datos y no está en ninguna tesela.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} object lies on pixels without data, and is in no tile.</source>
   <translation>{objects#} objeto está sobre píxeles sin datos y no está en ninguna tesela.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>No tile is left: {number#} could not be read, the first: {bad}</source>
   <translation>No queda ninguna tesela: {number#} no se pudieron leer, la primera: {bad}</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>The raster is damaged; copy it again.</source>
   <translation>El ráster está dañado; cópielo de nuevo.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>No tile has a usable pixel, so there is no training set.</source>
   <translation>Ninguna tesela tiene un píxel útil, así que no hay conjunto de entrenamiento.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Check the rasters' nodata value and that area and imagery overlap.</source>
   <translation>Compruebe el valor sin datos de los rásteres y que el área y las imágenes se solapen.</translation>
  </message>
  <message>
   <location filename="training/annotation/account.py" />
   <source>in the layer</source>
   <translation>en la capa</translation>
  </message>
  <message>
   <location filename="training/annotation/account.py" />
   <source>without a polygon</source>
   <translation>sin polígono</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The shares of validation and test are more than 1 together.</source>
   <translation>Las partes de validación y prueba suman más de 1.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Leave at least half for training, e.g. 0.2 and 0.1.</source>
   <translation>Deje al menos la mitad para el entrenamiento, p. ej. 0.2 y 0.1.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The stride ({stride} pixels) is larger than the tile ({tile_size} pixels), so objects between the tiles would be lost.</source>
   <translation>El paso ({stride} píxeles) es mayor que la tesela ({tile_size} píxeles), así que se perderían los objetos entre teselas.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Use a stride of at most the tile size; 0 means no overlap.</source>
   <translation>Use un paso de como máximo el tamaño de tesela; 0 significa sin solape.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>A ground size must be more than 0 metres; GSD is {given}.</source>
   <translation>Un tamaño en el terreno debe ser mayor que 0 metros; GSD es {given}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Leave it empty, or write it with a point: 0.05.</source>
   <translation>Déjelo vacío o escríbalo con punto: 0.05.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>There is nothing to resume in {folder}: the training set is complete.</source>
   <translation>No hay nada que continuar en {folder}: el conjunto de entrenamiento está completo.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>There is nothing to resume in {folder}.</source>
   <translation>No hay nada que continuar en {folder}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Choose another folder, or run without RESUME.</source>
   <translation>Elija otra carpeta o ejecútelo sin RESUME.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The output folder {folder} is not empty.</source>
   <translation>La carpeta de salida {folder} no está vacía.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Run again with RESUME to finish the training set that was begun there.</source>
   <translation>Ejecútelo de nuevo con RESUME para terminar el conjunto de entrenamiento empezado allí.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Choose an empty or new folder; nothing is ever overwritten.</source>
   <translation>Elija una carpeta vacía o nueva; nunca se sobrescribe nada.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>rasters</source>
   <translation>rásteres</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Opening rasters</source>
   <translation>Abriendo rásteres</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The raster {path} has {count}, but {path_2} has {number}.</source>
   <translation>El ráster {path} tiene {count}, pero {path_2} tiene {number}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Name the bands to use, or leave that raster out.</source>
   <translation>Indique las bandas que usar o deje ese ráster fuera.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>{number#} rasters say nothing about where they lie, e.g. {without}, so polygons can't be told apart by raster.</source>
   <translation>{number#} rásteres no dicen dónde están, p. ej. {without}, así que los polígonos no se pueden separar por ráster.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Georeference them, or annotate one raster at a time.</source>
   <translation>Georreferéncielos o anote un ráster cada vez.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The rasters differ in pixel type ({list}); values are kept as they are. They should mean the same in all rasters.</source>
   <translation>Los rásteres difieren en el tipo de píxel ({list}); los valores quedan como están. Deberían significar lo mismo en todos.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The rasters' pixels are {sizes#} to {sizes_2#} m on the ground; with one ground size (GSD) for all, objects would look alike in each.</source>
   <translation>Los píxeles de los rásteres miden de {sizes#} a {sizes_2#} m en el terreno; con un solo tamaño (GSD) para todos, los objetos se parecerían en cada uno.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The layer {layer} has no CRS, so it can't be placed on {name}.</source>
   <translation>La capa {layer} no tiene SRC, así que no se puede situar sobre {name}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The layer {layer} has the CRS {crs_name} and {name} {crs_name_2}: coordinates can't be brought from one to the other, as a local CRS has no place on the Earth.</source>
   <translation>La capa {layer} tiene el SRC {crs_name} y {name} {crs_name_2}: no se puede pasar de uno a otro, pues un SRC local no tiene lugar en la Tierra.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Use polygons and imagery of one CRS, or assign the right one in QGIS.</source>
   <translation>Use polígonos e imágenes de un mismo SRC, o asigne el correcto en QGIS.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The rasters' values have different scales or offsets ({list}), which are not applied: one surface has different values in them. Apply them first (gdal_translate -unscale -ot Float32), or leave out those that differ.</source>
   <translation>Los valores de los rásteres tienen escalas o desplazamientos distintos ({list}), que no se aplican: una misma superficie tiene valores distintos en ellos. Aplíquelos antes (gdal_translate -unscale -ot Float32) o deje fuera los que difieren.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The polygons were reprojected from {crs_name} to the CRS of {whose}.</source>
   <translation>Los polígonos se reproyectaron de {crs_name} al SRC de las imágenes ({whose}).</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>{unplaced} has no CRS; the polygons' coordinates were taken for its own.</source>
   <translation>{unplaced} no tiene SRC; las coordenadas de los polígonos se tomaron por las suyas.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The layer {layer} has no polygons.</source>
   <translation>La capa {layer} no tiene polígonos.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Draw the objects first, one polygon each.</source>
   <translation>Dibuje antes los objetos, un polígono cada uno.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The field {class_field} has {number#} different values, too many for classes.</source>
   <translation>El campo {class_field} tiene {number#} valores distintos, demasiados para clases.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Choose the field that holds the kind of object, or leave it empty for one class.</source>
   <translation>Elija el campo con el tipo de objeto o déjelo vacío para una sola clase.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The area layer {layer} has no polygons.</source>
   <translation>La capa de áreas {layer} no tiene polígonos.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Draw where everything was annotated, or leave AREA empty.</source>
   <translation>Dibuje dónde se anotó todo o deje AREA vacío.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The field {field} of the area holds {wrong}, which is no split.</source>
   <translation>El campo {field} del área contiene {wrong}, que no es una división.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Write {list} into it, or leave it empty: then RS Mask decides.</source>
   <translation>Escriba {list} en él o déjelo vacío: entonces decide RS Mask.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The class of {empty#} of {count} of {layer} is missing: the field {field} is empty there.</source>
   <translation>{layer} tiene {count}, de ellos {empty#} sin clase: el campo {field} está vacío ahí.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Fill in the class of each object (or delete the object), then run again.</source>
   <translation>Rellene la clase de cada objeto (o borre el objeto) y ejecútelo de nuevo.</translation>
  </message>
  <message>
   <location filename="training/annotation/parallel_writing.py" />
   <source>A worker wrote {path}, and there is no such file on this computer.</source>
   <translation>Un proceso escribió {path}, y en este equipo no existe ese archivo.</translation>
  </message>
  <message>
   <location filename="training/annotation/parallel_writing.py" />
   <source>Choose an output folder that all workers reach under the same path.</source>
   <translation>Elija una carpeta de salida que todos los procesos alcancen con la misma ruta.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>The imagery is too small to spare whole tiles for validation, so it was cut into one strip for each split; figures measured on so little are rough.</source>
   <translation>Las imágenes son demasiado pequeñas para reservar teselas enteras para validación, así que se cortaron en una franja por división; las cifras medidas en tan poco son aproximadas.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>The annotated area is too small to spare whole tiles for validation, so it was cut into one strip for each split; figures measured on so little are rough.</source>
   <translation>El área anotada es demasiado pequeña para reservar teselas enteras para validación, así que se cortó en una franja por división; las cifras medidas en tan poco son aproximadas.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Splitting by {rule} needs the polygons of AREA, and there are none.</source>
   <translation>Dividir por {rule} necesita los polígonos de AREA, y no hay ninguno.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Give an area layer, or split by blocks.</source>
   <translation>Indique una capa de áreas o divida por bloques.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Splitting by a field needs the field's name, and there is none.</source>
   <translation>Dividir por un campo necesita el nombre del campo, y no hay ninguno.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Name the field of AREA that holds train, validation or test.</source>
   <translation>Indique el campo de AREA que contiene train, validation o test.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>The field {split_field} of the area is empty for {number#} of {count}; they were shared out by chance: {train#} for training, {validation#} for validation, {test#} for test.</source>
   <translation>El campo {split_field} está vacío en {number#} de {count}; se repartieron al azar: {train#} para entrenamiento, {validation#} para validación, {test#} para prueba.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Splitting by whole rasters needs at least two rasters, and there is one.</source>
   <translation>Dividir por rásteres enteros necesita al menos dos rásteres, y hay uno.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Split by blocks, or add rasters.</source>
   <translation>Divida por bloques o añada rásteres.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>There is no tile for {names}.</source>
   <translation>No hay ninguna tesela para {names}.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>No object of {list} came into {names}.</source>
   <translation>Ningún objeto de {list} entró en {names}.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>A stride of {stride} pixels lays {laid#} tiles over the rasters, and the most that can be planned is {most_laid#}.</source>
   <translation>Un paso de {stride} píxeles pone {laid#} teselas sobre los rásteres, y se pueden planificar {most_laid#} como máximo.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>Choose a larger stride (half the tile size shows each place four times), a coarser ground size, or smaller rasters.</source>
   <translation>Elija un paso mayor (la mitad del tamaño de tesela muestra cada lugar cuatro veces), un tamaño en el terreno más grueso o rásteres menores.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>A stride of {stride} pixels with tiles of {tile_size} pixels asks for about {tiles#} tiles, which need about {needed}, but only {size_text} are free in {nearest_folder}.</source>
   <translation>Un paso de {stride} píxeles con teselas de {tile_size} píxeles pide unas {tiles#} teselas, que necesitan unos {needed}, pero solo hay {size_text} libres en {nearest_folder}.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>Choose a larger stride (half the tile size shows each place four times), smaller tiles, or a smaller part of the raster.</source>
   <translation>Elija un paso mayor (la mitad del tamaño de tesela muestra cada lugar cuatro veces), teselas menores o una parte menor del ráster.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>{count} ({train#} for training, {validation#} for validation, {test#} for test), about {size_text} on disk.</source>
   <translation>{count} ({train#} para entrenamiento, {validation#} para validación, {test#} para prueba), unos {size_text} en disco.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>The training set needs about {size_text}, but only {size_text_2} are free in {base}.</source>
   <translation>El conjunto de entrenamiento necesita unos {size_text}, pero solo hay {size_text_2} libres en {base}.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>Choose another disk, a larger stride, or a smaller area.</source>
   <translation>Elija otro disco, un paso mayor o un área menor.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Of {count} none lies on the imagery.</source>
   <translation>{count}, pero nada está sobre las imágenes.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Check the CRS of both layers, and that they show the same place.</source>
   <translation>Compruebe el SRC de ambas capas y que muestren el mismo lugar.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>The annotated area does not overlap the imagery.</source>
   <translation>El área anotada no se solapa con las imágenes.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Check the CRS of both, or leave AREA empty.</source>
   <translation>Compruebe el SRC de ambas o deje AREA vacío.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Of {count} on the imagery none lies inside the annotated area.</source>
   <translation>{count} sobre las imágenes, pero nada está dentro del área anotada.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Check the AREA layer, or leave it empty.</source>
   <translation>Compruebe la capa AREA o déjela vacía.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms: there are no objects.</source>
   <translation>Ningún recorte hace zum: no hay objetos.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>{value#} % of the crops zoom out, up to {most#} times: the longest objects have {longest#} pixels, crops {crop}.</source>
   <translation>El {value#} % de los recortes se aleja, hasta {most#} veces: los objetos más largos tienen {longest#} píxeles, los recortes {crop}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms out: the longest objects have {longest#} pixels, crops {crop}.</source>
   <translation>Ningún recorte se aleja: los objetos más largos tienen {longest#} píxeles, los recortes {crop}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms out: crops show tiles of {tile} pixels nearly whole.</source>
   <translation>Ningún recorte se aleja: los recortes muestran casi enteras las teselas de {tile} píxeles.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms out: typical objects of {typical#} pixels would vanish.</source>
   <translation>Ningún recorte se aleja: los objetos típicos de {typical#} píxeles desaparecerían.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>None zooms in: few objects are below {small_side#} pixels.</source>
   <translation>Ninguno se acerca: pocos objetos miden menos de {small_side#} píxeles.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>{value#} % zoom in, up to {most#} times: {value_2#} % of {whose} objects are below {small_side#} pixels.</source>
   <translation>El {value#} % se acerca, hasta {most#} veces: el {value_2#} % de los objetos ({whose}) mide menos de {small_side#} píxeles.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The change of the augmentation {change} is not name=value with one of the names {list}.</source>
   <translation>El cambio del aumento {change} no es nombre=valor con uno de los nombres {list}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Write for example paste_share=0.5, or leave the changes empty.</source>
   <translation>Escriba por ejemplo paste_share=0.5 o deje los cambios vacíos.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The augmentation's scale_low {scale_low#} is greater than its scale_high {scale_high#}.</source>
   <translation>El scale_low {scale_low#} del aumento es mayor que su scale_high {scale_high#}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Change both, for example scale_low=0.5, scale_high=2.</source>
   <translation>Cambie ambos, por ejemplo scale_low=0.5, scale_high=2.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The augmentation's zoom_out_share {zoom_out_share#} and zoom_in_share {zoom_in_share#} are more than all crops together.</source>
   <translation>El zoom_out_share {zoom_out_share#} y el zoom_in_share {zoom_in_share#} del aumento suman más que todos los recortes.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Change both, for example zoom_out_share=0.3, zoom_in_share=0.3.</source>
   <translation>Cambie ambos, por ejemplo zoom_out_share=0.3, zoom_in_share=0.3.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The change of the augmentation {name}={text} must be {wanted} (the names are {list}).</source>
   <translation>El cambio del aumento {name}={text} debe ser {wanted} (los nombres son {list}).</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Correct the number, or leave the change out to keep the preset's.</source>
   <translation>Corrija el número u omita el cambio para conservar el del preajuste.</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>The scores are the network's own, not calibrated: {why_not}.</source>
   <translation>Las puntuaciones son las propias de la red, sin calibrar: {why_not}.</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>A score of 0.80 now means that about 8 of 10 such objects are right (calibration error on validation {error_after#}, before {error_before#}).</source>
   <translation>Una puntuación de 0.80 significa ahora que unos 8 de cada 10 objetos son correctos (error de calibración en validación {error_after#}, antes {error_before#}).</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>calibrating did not make them better</source>
   <translation>la calibración no las mejoró</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>too few {kind} ones were found on validation: {count}, {fewest} are needed to tell</source>
   <translation>se encontraron muy pocas detecciones {kind} en la validación: {count}, hacen falta {fewest} para decirlo</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>all that was found is in one validation tile, two are needed to tell</source>
   <translation>todo lo encontrado está en una sola tesela de validación, hacen falta dos para decirlo</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{optimizer}, repeat {repeat}: mask AP {ap#}, AP50 {ap50#}.</source>
   <translation>{optimizer}, repetición {repeat}: AP de máscaras {ap#}, AP50 {ap50#}.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{optimizer}, repeat {repeat}, failed: {reason}</source>
   <translation>{optimizer}, repetición {repeat}, falló: {reason}</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{number} of {number_2} trainings are finished.</source>
   <translation>{number} de {number_2} entrenamientos han terminado.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{number} of {number_2} trainings are finished. Run it again with RESUME to go on.</source>
   <translation>{number} de {number_2} entrenamientos han terminado. Ejecútelo de nuevo con RESUME para continuar.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>No training of the comparison succeeded; the last one: {reason}</source>
   <translation>Ningún entrenamiento de la comparación tuvo éxito; el último: {reason}</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>Try 'train' with one optimizer first.</source>
   <translation>Pruebe antes 'train' con un optimizador.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>The training set {folder} {lacking}, so nothing says which optimizer is better.</source>
   <translation>El conjunto de entrenamiento {folder} {lacking}, así que nada dice qué optimizador es mejor.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>Make one with a larger VALIDATION_SHARE.</source>
   <translation>Cree uno con un VALIDATION_SHARE mayor.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{title} could not be trained: {text}</source>
   <translation>{title} no se pudo entrenar: {text}</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{hint} Finished trainings are kept: run it again with RESUME.</source>
   <translation>{hint} Los entrenamientos terminados se conservan: ejecútelo de nuevo con RESUME.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>Measuring the best model</source>
   <translation>Se mide el mejor modelo</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>that are no annotations</source>
   <translation>que no son anotaciones</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>of an image that the set does not have</source>
   <translation>de una imagen que el conjunto no tiene</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>without a class</source>
   <translation>sin clase</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>of a class that the set does not have</source>
   <translation>de una clase que el conjunto no tiene</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>outside their image</source>
   <translation>fuera de su imagen</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>without an area</source>
   <translation>sin área</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>exactly like another of the same class</source>
   <translation>exactamente igual a otra de la misma clase</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>in images of another size than the set says</source>
   <translation>en imágenes de otro tamaño que el que dice el conjunto</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{total#} of {count} was left out: {reasons}.</source>
   <translation>Se omitió {total#} de {count}: {reasons}.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{total#} of {count} were left out: {reasons}.</source>
   <translation>Se omitieron {total#} de {count}: {reasons}.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} left out: the set gives another size than the file has, and not the same ratio.</source>
   <translation>{count} omitidas: el conjunto da otro tamaño que el del archivo, y no la misma proporción.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} another size than the set says (turned by EXIF, or resized): the outlines were fitted to it.</source>
   <translation>{count} otro tamaño que el que dice el conjunto (girada por EXIF o redimensionada): los contornos se ajustaron a él.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} a note to be shown turned or mirrored (EXIF), and no size says which way round the annotator saw it: the outlines were taken for those of the image as it is {how}. If they lie wrong, turn the images with another program, so that they have no such note, and annotate them again.</source>
   <translation>{count} una nota para mostrarse giradas o reflejadas (EXIF), y ningún tamaño dice de qué modo las vio quien anotó: los contornos se tomaron por los de la imagen {how}. Si están mal, gire las imágenes con otro programa, para que no tengan esa nota, y anótelas de nuevo.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} a note to be shown turned or mirrored (EXIF), and no size says which way round the annotator saw them: the outlines were taken for those of the image as it is {how}. If they lie wrong, turn the images with another program, so that they have no such note, and annotate them again.</source>
   <translation>{count} una nota para mostrarse giradas o reflejadas (EXIF), y ningún tamaño dice de qué modo las vio quien anotó: los contornos se tomaron por los de la imagen {how}. Si están mal, gire las imágenes con otro programa, para que no tengan esa nota, y anótelas de nuevo.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} no readable outline: the box stands in for it, and masks learned from boxes are boxes.</source>
   <translation>{count} sin contorno legible: lo sustituye el rectángulo, y las máscaras aprendidas de rectángulos son rectángulos.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>1 outline reached outside its image and ends at the edge now.</source>
   <translation>1 contorno salía de su imagen y ahora termina en el borde.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{cut#} outlines reached outside their images and end at the edges now.</source>
   <translation>{cut#} contornos salían de sus imágenes y ahora terminan en los bordes.</translation>
  </message>
  <message>
   <location filename="training/dataset/band_statistics.py" />
   <source>The imagery has no valid pixel inside the annotated area.</source>
   <translation>Las imágenes no tienen ningún píxel válido dentro del área anotada.</translation>
  </message>
  <message>
   <location filename="training/dataset/band_statistics.py" />
   <source>Check the nodata value and that imagery and area overlap.</source>
   <translation>Compruebe el valor sin datos y que las imágenes y el área se solapen.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>No image in {folder} has the size that its annotations are made for.</source>
   <translation>Ninguna imagen de {folder} tiene el tamaño para el que se hicieron sus anotaciones.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Put the images into the folder that were annotated.</source>
   <translation>Ponga en la carpeta las imágenes que se anotaron.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>There are no annotations in {folder}.</source>
   <translation>No hay anotaciones en {folder}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>A training set is a folder that 'annotate' wrote, or one with COCO instances (.json).</source>
   <translation>Un conjunto de entrenamiento es una carpeta que escribió 'annotate' o una con instancias COCO (.json).</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Two annotation files serve as {split}: {names}.</source>
   <translation>Dos archivos de anotaciones sirven de {split}: {names}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Two annotation files serve as the whole set: {names}.</source>
   <translation>Dos archivos de anotaciones sirven de conjunto entero: {names}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Keep one, or put train, val or test into their names.</source>
   <translation>Conserve uno o ponga train, val o test en sus nombres.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>A category of the annotations in {folder} has no id.</source>
   <translation>Una categoría de las anotaciones de {folder} no tiene id.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Export them again.</source>
   <translation>Expórtelas de nuevo.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Class {key} is {known} in one annotation file of {folder} and {name} in another.</source>
   <translation>La clase {key} es {known} en un archivo de anotaciones de {folder} y {name} en otro.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Export the splits together, with the same classes.</source>
   <translation>Exporte las divisiones juntas, con las mismas clases.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>The annotations in {folder} have no objects.</source>
   <translation>Las anotaciones de {folder} no tienen objetos.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Annotate some first.</source>
   <translation>Anote algunos antes.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>The training set has one image only, so none is left for validation.</source>
   <translation>El conjunto de entrenamiento tiene una sola imagen, así que no queda ninguna para validación.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Add at least one more image.</source>
   <translation>Añada al menos una imagen más.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>The training set {folder} has no {split} tiles; it has: {list}.</source>
   <translation>El conjunto de entrenamiento {folder} no tiene teselas {split}; tiene: {list}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Choose one of these, or make a set with such tiles.</source>
   <translation>Elija una de estas o cree un conjunto con tales teselas.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Image {place} of {path} has no id or no file name.</source>
   <translation>La imagen {place} de {path} no tiene id o nombre de archivo.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Export the set again.</source>
   <translation>Exporte el conjunto de nuevo.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Two images of {path} have the id {double}.</source>
   <translation>Dos imágenes de {path} tienen el id {double}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Export the set again, or remove one.</source>
   <translation>Exporte el conjunto de nuevo o quite una.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>The annotations {path} can't be read: {reason}.</source>
   <translation>Las anotaciones {path} no se pueden leer: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Copy the training set again, or make it anew.</source>
   <translation>Copie de nuevo el conjunto de entrenamiento o créelo de nuevo.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>The file {path} holds no COCO instances.</source>
   <translation>El archivo {path} no contiene instancias COCO.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>It needs the lists images, annotations and categories.</source>
   <translation>Necesita las listas images, annotations y categories.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>then run again with the same settings and RESUME; finished tiles are kept.</source>
   <translation>y ejecútelo de nuevo con los mismos ajustes y RESUME; las teselas terminadas se conservan.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>The disk is full, so the training set in {folder} is not finished.</source>
   <translation>El disco está lleno, así que el conjunto de entrenamiento en {folder} no está terminado.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>Free some space, {then}</source>
   <translation>Libere espacio, {then}</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>The training set in {folder} can't be written: {reason}.</source>
   <translation>El conjunto de entrenamiento en {folder} no se puede escribir: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>Check the free space, the folder's rights and the connection to its drive, {then}</source>
   <translation>Compruebe el espacio libre, los permisos de la carpeta y la conexión con su unidad, {then}</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {file_name} is missing below {root}.</source>
   <translation>Falta la imagen {file_name} bajo {root}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Copy the images into the folder of the annotations.</source>
   <translation>Copie las imágenes a la carpeta de las anotaciones.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>There are two images {wanted}: {scored} and {scored_2}.</source>
   <translation>Hay dos imágenes {wanted}: {scored} y {scored_2}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Give the images different names, or remove one.</source>
   <translation>Dé a las imágenes nombres distintos o quite una.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} can't be read: {reason}.</source>
   <translation>La imagen {path} no se puede leer: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} holds no pixels but points to other files.</source>
   <translation>La imagen {path} no contiene píxeles sino que remite a otros archivos.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Export it as GeoTIFF, PNG or JPEG.</source>
   <translation>Expórtela como GeoTIFF, PNG o JPEG.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} is {dtype}, but {path_2} is {dtype_2}.</source>
   <translation>La imagen {path} es {dtype}, pero {path_2} es {dtype_2}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>All images of a training set need the same pixel type.</source>
   <translation>Todas las imágenes de un conjunto de entrenamiento necesitan el mismo tipo de píxel.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} has {count}, but {path_2} has {number}.</source>
   <translation>La imagen {path} tiene {count}, pero {path_2} tiene {number}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>All images of a training set need the same bands.</source>
   <translation>Todas las imágenes de un conjunto de entrenamiento necesitan las mismas bandas.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Replace the image.</source>
   <translation>Reemplace la imagen.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>{folder} is a file, not a training set's folder.</source>
   <translation>{folder} es un archivo, no la carpeta de un conjunto de entrenamiento.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Choose the folder.</source>
   <translation>Elija la carpeta.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>There is no training set at {folder}.</source>
   <translation>No hay ningún conjunto de entrenamiento en {folder}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Choose the folder that 'annotate' wrote, or a folder with COCO annotations.</source>
   <translation>Elija la carpeta que escribió 'annotate' o una carpeta con anotaciones COCO.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The training set in {folder} is unfinished.</source>
   <translation>El conjunto de entrenamiento en {folder} está inacabado.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Run 'annotate' again with the same parameters and RESUME.</source>
   <translation>Ejecute 'annotate' de nuevo con los mismos parámetros y RESUME.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Make the training set again with 'annotate'.</source>
   <translation>Cree de nuevo el conjunto de entrenamiento con 'annotate'.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} can't be read: {reason}.</source>
   <translation>La descripción {path} no se puede leer: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} has no format version.</source>
   <translation>La descripción {path} no tiene versión de formato.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The training set has format {version}, which is newer than this RS Mask reads ({format_version}).</source>
   <translation>El conjunto de entrenamiento tiene el formato {version}, más nuevo de lo que lee este RS Mask ({format_version}).</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} is damaged: {reason}.</source>
   <translation>La descripción {path} está dañada: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} names an unknown split: {unknown}.</source>
   <translation>La descripción {path} indica una división desconocida: {unknown}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} names no annotations.</source>
   <translation>La descripción {path} no indica anotaciones.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The annotations of {split} are missing in {folder}: {file}.</source>
   <translation>Faltan las anotaciones de {split} en {folder}: {file}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The images of {split} are missing in {folder}: {images}.</source>
   <translation>Faltan las imágenes de {split} en {folder}: {images}.</translation>
  </message>
  <message>
   <location filename="training/dataset/set_files.py" />
   <source>The file {path} can't be read: {reason}.</source>
   <translation>El archivo {path} no se puede leer: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/set_files.py" />
   <source>Check its rights, or copy it anew.</source>
   <translation>Compruebe sus permisos o cópielo de nuevo.</translation>
  </message>
  <message>
   <location filename="training/dataset/splits.py" />
   <source>{units_text} can't be shared among so many splits: {empty} empty.</source>
   <translation>{units_text} no bastan para tantas divisiones: {empty} sin nada.</translation>
  </message>
  <message>
   <location filename="training/dataset/splits.py" />
   <source>Class {name} is in {units_text} only, too few to be in every split.</source>
   <translation>La clase {name} es demasiado escasa ({units_text}) para estar en cada división.</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>outside the imagery</source>
   <translation>fuera de las imágenes</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>outside the annotated area</source>
   <translation>fuera del área anotada</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>only pieces below the minimum visible share</source>
   <translation>solo trozos por debajo de la parte visible mínima</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>in tiles left out</source>
   <translation>en teselas omitidas</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>smaller than a pixel</source>
   <translation>más pequeños que un píxel</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>on pixels without data</source>
   <translation>sobre píxeles sin datos</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>unreadable imagery</source>
   <translation>imágenes ilegibles</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>of these, nowhere whole</source>
   <translation>de ellos, enteros en ningún sitio</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>{tiles} with {objects} is written.</source>
   <translation>{tiles} con {objects} está escrita.</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>{tiles} with {objects} are written.</source>
   <translation>{tiles} con {objects} están escritas.</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>Features that are in no tile, {why}: {n#}.</source>
   <translation>Objetos que no están en ninguna tesela, {why}: {n#}.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Reading the layers</source>
   <translation>Leyendo las capas</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>There is no true object {where}, so nothing can be measured.</source>
   <translation>No hay ningún objeto verdadero {where}, así que no se puede medir nada.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Check the truth layer and the area, and their CRS.</source>
   <translation>Compruebe la capa de objetos verdaderos, el área y sus SRC.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>The detections layer has no object.</source>
   <translation>La capa de detecciones no tiene ningún objeto.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>The detections layer has no object inside the area.</source>
   <translation>La capa de detecciones no tiene ningún objeto dentro del área.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Matching objects</source>
   <translation>Emparejando objetos</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Writing the layers</source>
   <translation>Escribiendo las capas</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Writing the report</source>
   <translation>Escribiendo el informe</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>{matched#} of {count} found at IoU {iou#}, {missed#} missed, {extra#} extra. AP50 {outputs#}, AP {outputs_2#}, precision {outputs_3#}, recall {outputs_4#}, F1 {outputs_5#}.</source>
   <translation>{count}, de ellos {matched#} encontrados con IoU {iou#}, {missed#} omitidos, {extra#} sobrantes. AP50 {outputs#}, AP {outputs_2#}, precisión {outputs_3#}, exhaustividad {outputs_4#}, F1 {outputs_5#}.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Scores differ by {calibration_error#} on average from the share of such detections that are right (calibration error).</source>
   <translation>Las puntuaciones se desvían de media {calibration_error#} de la parte de detecciones correctas (error de calibración).</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Outlines of what was found: boundary IoU {boundary_iou#}, {distance} from the true ones on average (PoLiS), {hausdorff#} where they are farthest (Hausdorff), {vertices#} vertices an object (true ones: {truth_vertices#}), {right_angles#} % right angles (true ones: {truth_right_angles#} %).</source>
   <translation>Contornos encontrados: IoU de borde {boundary_iou#}, a {distance} de los verdaderos de media (PoLiS), {hausdorff#} en el punto más alejado (Hausdorff), {vertices#} vértices por objeto (verdaderos: {truth_vertices#}), {right_angles#} % ángulos rectos (verdaderos: {truth_right_angles#} %).</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>AP counts the detections of the layer only, whose lowest score is {lowest#}; a training's AP counts all that were found: compare it with a layer of SCORE 0.</source>
   <translation>La AP solo cuenta las detecciones de la capa, cuya puntuación menor es {lowest#}; la de un entrenamiento cuenta todo lo encontrado: compárela con una capa de SCORE 0.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>The layers and the report can't both be {report}.</source>
   <translation>Las capas y el informe no pueden ser ambos {report}.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Choose another name for one of them.</source>
   <translation>Elija otro nombre para uno de ellos.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>No true object lies where the detections are. Check the CRS of both layers, and that they show the same place.</source>
   <translation>Ningún objeto verdadero está donde las detecciones. Compruebe el SRC de ambas capas y que muestren el mismo lugar.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>{sum#} of {number#} true objects lie beside the detections and count as missed. If that ground was not searched, give the searched one as AREA.</source>
   <translation>{sum#} de {number#} objetos verdaderos están junto a las detecciones y cuentan como omitidos. Si allí no se buscó, indique el área buscada como AREA.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The split {split} of {folder} has no tiles.</source>
   <translation>La división {split} de {folder} no tiene teselas.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose another split.</source>
   <translation>Elija otra división.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The split {split} of {folder} has no object of the model's classes, so nothing can be measured.</source>
   <translation>La división {split} de {folder} no tiene objetos de las clases del modelo, así que no se puede medir nada.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose another split, or annotate some objects there.</source>
   <translation>Elija otra división o anote allí algunos objetos.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>No tile of the split {split} can be read. {unreadable}</source>
   <translation>No se puede leer ninguna tesela de la división {split}. {unreadable}</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose a training set with the model's bands.</source>
   <translation>Elija un conjunto de entrenamiento con las bandas del modelo.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>{sentence} It counts as a tile in which nothing was found.</source>
   <translation>{sentence} Cuenta como una tesela en la que no se encontró nada.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Measuring on: {describe_device}.</source>
   <translation>Midiendo en: {describe_device}.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Measuring</source>
   <translation>Medición</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The workers of {scheduler} search the tiles.</source>
   <translation>Los procesos de {scheduler} buscan en las teselas.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The tiles are {dtype}, the model was trained on {dtype_2}: its accuracy here says little about imagery of its own kind.</source>
   <translation>Las teselas son {dtype}, el modelo se entrenó con {dtype_2}: su exactitud aquí dice poco sobre imágenes de su propio tipo.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The tiles have a ground size of {list} m, the model was trained at {gsd#} m. Detection resamples imagery to the model's ground size; here tiles are measured as they are.</source>
   <translation>Las teselas tienen un tamaño en el terreno de {list} m, el modelo se entrenó a {gsd#} m. La detección remuestrea las imágenes al tamaño del modelo; aquí las teselas se miden tal cual.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The model finds {list}, the training set has {list_2}: nothing in common.</source>
   <translation>El modelo encuentra {list}, el conjunto de entrenamiento tiene {list_2}: nada en común.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose a training set with the model's classes.</source>
   <translation>Elija un conjunto de entrenamiento con las clases del modelo.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The model doesn't know {list}; their objects are not counted.</source>
   <translation>El modelo no conoce {list}; sus objetos no se cuentan.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Only one of the layers has a class field; objects are compared without classes.</source>
   <translation>Solo una de las capas tiene campo de clase; los objetos se comparan sin clases.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The detections have no field {score_field}: all count as equally sure.</source>
   <translation>Las detecciones no tienen campo {score_field}: todas cuentan como igual de seguras.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Classes that the truth does not know: {list}.</source>
   <translation>Clases que la verdad no conoce: {list}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>No true object of these classes lies in the area: {list}.</source>
   <translation>Ningún objeto verdadero de estas clases está en el área: {list}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The detections layer has no CRS; its coordinates are taken as the {name}'s ({crs_name}).</source>
   <translation>La capa de detecciones no tiene SRC; sus coordenadas se toman por las de {name} ({crs_name}).</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The {name} {reference} has no CRS, but the detections are in {crs_name}.</source>
   <translation>{name} {reference} no tiene SRC, pero las detecciones están en {crs_name}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>There is no polygon in {reference}.</source>
   <translation>No hay ningún polígono en {reference}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Draw the area.</source>
   <translation>Dibuje el área.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The detections' classes ({first_names}) and the truth's ({first_names_2}) have none in common.</source>
   <translation>Las clases de las detecciones ({first_names}) y las de la verdad ({first_names_2}) no tienen ninguna en común.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Leave CLASS_FIELD empty to compare without classes, choose other fields, or rename the classes of one layer.</source>
   <translation>Deje CLASS_FIELD vacío para comparar sin clases, elija otros campos o renombre las clases de una capa.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The score field {name} of {reference} holds something that is no number.</source>
   <translation>El campo de puntuación {name} de {reference} contiene algo que no es un número.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Choose the field that holds the score, or leave it empty.</source>
   <translation>Elija el campo con la puntuación o déjelo vacío.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detections have no score in the field {name}; they count as least sure.</source>
   <translation>{count#} detecciones no tienen puntuación en el campo {name}; cuentan como las menos seguras.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detections have no score in the field {name}; it counts as least sure.</source>
   <translation>{count#} detecciones no tienen puntuación en el campo {name}; cuentan como las menos seguras.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detection has no score in the field {name}; they count as least sure.</source>
   <translation>{count#} detección no tiene puntuación en el campo {name}; cuenta como la menos segura.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detection has no score in the field {name}; it counts as least sure.</source>
   <translation>{count#} detección no tiene puntuación en el campo {name}; cuenta como la menos segura.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The CRS of {reference} can't be read ({reason}).</source>
   <translation>El SRC de {reference} no se puede leer ({reason}).</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_writer.py" />
   <source>The layers can't be written to {path}: {reason}.</source>
   <translation>Las capas no se pueden escribir en {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_writer.py" />
   <source>Close the layer in other programs, or choose another place.</source>
   <translation>Cierre la capa en otros programas o elija otro lugar.</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}</source>
   <translation>{best} está {mean#} AP por encima de {other}</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>one repeat can't tell whether another seed would turn it round</source>
   <translation>una sola repetición no dice si otra semilla lo invertiría</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>the {repeats} repeats differ as much among themselves</source>
   <translation>las {repeats} repeticiones difieren otro tanto entre sí</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>tile is</source>
   <translation>tesela es</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>tiles are</source>
   <translation>teselas son</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{images#} validation {tiles} too few to tell what others would say</source>
   <translation>{images#} {tiles} demasiado pocas para la validación: no se sabe qué dirían otras</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>the choice of validation images alone could explain it</source>
   <translation>la sola elección de las imágenes de validación podría explicarlo</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}, more than repeats and images explain by chance.</source>
   <translation>{best} está {mean#} AP por encima de {other}, más de lo que repeticiones e imágenes explican por azar.</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}, which can't be told from noise: {reasons}.</source>
   <translation>{best} está {mean#} AP por encima de {other}, lo que no se distingue del ruido: {reasons}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}, which can't be told from noise: {first}, and {second}.</source>
   <translation>{best} está {mean#} AP por encima de {other}, lo que no se distingue del ruido: {first}, y {second}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/tile_coco_ap.py" />
   <source>The annotations of the split can't be read: {reason}.</source>
   <translation>Las anotaciones de la división no se pueden leer: {reason}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/tile_coco_ap.py" />
   <source>They must be COCO instances with the size of every image.</source>
   <translation>Deben ser instancias COCO con el tamaño de cada imagen.</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>in images left out: they overlap another split</source>
   <translation>en imágenes omitidas: se solapan con otra división</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>of these, boxes in place of outlines</source>
   <translation>de ellos, rectángulos en lugar de contornos</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>in the other set</source>
   <translation>en el otro conjunto</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>kept to be ignored (crowds)</source>
   <translation>conservados sin contar (grupos)</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>ignored objects were left out</source>
   <translation>objetos ignorados se omitieron</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>The mask {path} has {width} × {height} pixels.</source>
   <translation>La máscara {path} tiene {width} × {height} píxeles.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>Export the set again in chips of some thousand pixels.</source>
   <translation>Exporte el conjunto de nuevo en teselas de unos miles de píxeles.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>The mask {path} can't be read: {reason}.</source>
   <translation>La máscara {path} no se puede leer: {reason}.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>The mask {path} holds no whole numbers.</source>
   <translation>La máscara {path} no contiene números enteros.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>pixels lie in two objects and went to the smaller</source>
   <translation>píxeles están en dos objetos y fueron al más pequeño</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>objects have no pixel of their own and were left out</source>
   <translation>objetos no tienen ningún píxel propio y se omitieron</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>{folder} has no folders JPEGImages, SegmentationObject and SegmentationClass.</source>
   <translation>{folder} no tiene carpetas JPEGImages, SegmentationObject y SegmentationClass.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>Choose the folder of a set with instance masks.</source>
   <translation>Elija la carpeta de un conjunto con máscaras de instancias.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>The mask {mask} has no class mask.</source>
   <translation>La máscara {mask} no tiene máscara de clases.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>Put it into {classes} under the same name.</source>
   <translation>Póngala en {classes} con el mismo nombre.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>{mask} and {class_mask} differ in size.</source>
   <translation>{mask} y {class_mask} tienen tamaños distintos.</translation>
  </message>
  <message>
   <location filename="training/exchange/pictures.py" />
   <source>The image {source} can't be read: {reason}.</source>
   <translation>La imagen {source} no se puede leer: {reason}.</translation>
  </message>
  <message>
   <location filename="training/exchange/pictures.py" />
   <source>Replace it.</source>
   <translation>Reemplácela.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>{folder} has no folders 'images' and 'labels'.</source>
   <translation>{folder} no tiene carpetas 'images' y 'labels'.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>Choose the folder of a set exported as RCNN Masks.</source>
   <translation>Elija la carpeta de un conjunto exportado como RCNN Masks.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>There are no class folders in {labels}.</source>
   <translation>No hay carpetas de clases en {labels}.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>Export the set as RCNN Masks.</source>
   <translation>Exporte el conjunto como RCNN Masks.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>The splits are those before the names of the images.</source>
   <translation>Las divisiones son las que preceden a los nombres de las imágenes.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>Export it again.</source>
   <translation>Expórtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The set {folder} names no images that exist.</source>
   <translation>El conjunto {folder} no indica ninguna imagen que exista.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>Check the lines train:, val: and test: in its .yaml file.</source>
   <translation>Compruebe las líneas train:, val: y test: de su archivo .yaml.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The outlines are in pixels, not in shares of the image.</source>
   <translation>Los contornos están en píxeles, no en partes de la imagen.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The file {path} can't be read: {said}.</source>
   <translation>El archivo {path} no se puede leer: {said}.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>There is no .yaml file with class names in {folder}.</source>
   <translation>No hay ningún archivo .yaml con nombres de clases en {folder}.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>Choose the folder that holds data.yaml.</source>
   <translation>Elija la carpeta que contiene data.yaml.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The class names in the .yaml file of {folder} are no list.</source>
   <translation>Los nombres de clases del archivo .yaml de {folder} no son una lista.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>Write names: [house, tree], or a line 0: house for each class.</source>
   <translation>Escriba names: [house, tree] o una línea 0: house por clase.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>The format {format} is only read.</source>
   <translation>El formato {format} solo se lee.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>Choose another format.</source>
   <translation>Elija otro formato.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>then run it again; the unfinished export was removed.</source>
   <translation>y ejecútelo de nuevo; la exportación inacabada se eliminó.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>Stopped; the unfinished export was removed. Run it again.</source>
   <translation>Detenido; la exportación inacabada se eliminó. Ejecútelo de nuevo.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>{count#} {what}: this format can't hold that.</source>
   <translation>{count#} {what}: este formato no lo puede contener.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>{count} with {count_2} is in {folder}.</source>
   <translation>{count} con {count_2} está en {folder}.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>{count} with {count_2} are in {folder}.</source>
   <translation>{count} con {count_2} están en {folder}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>There is no folder {root}.</source>
   <translation>No existe la carpeta {root}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Choose the folder of the training set.</source>
   <translation>Elija la carpeta del conjunto de entrenamiento.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The format {format} is only written.</source>
   <translation>El formato {format} solo se escribe.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Choose another.</source>
   <translation>Elija otro.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>There are no images in {root}.</source>
   <translation>No hay imágenes en {root}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Choose the set's top folder.</source>
   <translation>Elija la carpeta superior del conjunto.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>then run it again; the unfinished set was removed.</source>
   <translation>y ejecútelo de nuevo; el conjunto inacabado se eliminó.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Stopped; the unfinished set was removed. Run it again.</source>
   <translation>Detenido; el conjunto inacabado se eliminó. Ejecútelo de nuevo.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{split}: {images} with {count}.</source>
   <translation>{split}: {images} con {count}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The image {path} lies outside the set {root}.</source>
   <translation>La imagen {path} está fuera del conjunto {root}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Copy it into the folder.</source>
   <translation>Cópiela a la carpeta.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>images</source>
   <translation>imágenes</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Checking annotations</source>
   <translation>Comprobando anotaciones</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{twins} named for two splits and counted for the first only.</source>
   <translation>{twins} indicadas para dos divisiones y contadas solo en la primera.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{twins} the name of another and became one with it.</source>
   <translation>{twins} el nombre de otra y se unieron a ella.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>No object of the set in {root} can be used. {list}</source>
   <translation>Ningún objeto del conjunto en {root} se puede usar. {list}</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>No object of the set in {root} can be used. It has no annotations.</source>
   <translation>Ningún objeto del conjunto en {root} se puede usar. No tiene anotaciones.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Check that this is the folder and the format that the other tool wrote.</source>
   <translation>Compruebe que sean la carpeta y el formato que escribió la otra herramienta.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The images are not georeferenced: they are split image by image.</source>
   <translation>Las imágenes no están georreferenciadas: se dividen una a una.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The set names images for {list}; {count} divided among the other splits.</source>
   <translation>El conjunto indica imágenes para {list}; {count} repartidas entre las otras divisiones.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{overlapping} those of another split and had to go, so that validation is of places that training has not seen.</source>
   <translation>{overlapping} las de otra división y tuvieron que salir, para que la validación sea de lugares que el entrenamiento no ha visto.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Copying images</source>
   <translation>Copiando imágenes</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The splits are those of the other set.</source>
   <translation>Las divisiones son las del otro conjunto.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The images were split by places where they are georeferenced, else one by one.</source>
   <translation>Las imágenes se dividieron por lugares donde están georreferenciadas, si no, una a una.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The image {source} is not there any more.</source>
   <translation>La imagen {source} ya no está.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Put it back.</source>
   <translation>Devuélvala a su sitio.</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>Training tiles: {text}</source>
   <translation>Teselas de entrenamiento: {text}</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>There is no object in the {count} of {folder}.</source>
   <translation>No hay ningún objeto en {folder} ({count}).</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>Check that the annotations lie over the imagery and make the training set again.</source>
   <translation>Compruebe que las anotaciones estén sobre las imágenes y cree de nuevo el conjunto de entrenamiento.</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>{count} with {count_2}.</source>
   <translation>{count} con {count_2}.</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>Validation tiles: {text}</source>
   <translation>Teselas de validación: {text}</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>The training set {lacking}: the best model is chosen by its accuracy on training tiles, which is too good to be true elsewhere.</source>
   <translation>El conjunto de entrenamiento {lacking}: el mejor modelo se elige por su exactitud en las teselas de entrenamiento, demasiado buena para ser cierta en otro lugar.</translation>
  </message>
  <message>
   <location filename="training/loading/tiles.py" />
   <source>The tile {path} has {count} where the training set has {bands}.</source>
   <translation>La tesela {path} tiene {count} donde el conjunto de entrenamiento tiene {bands}.</translation>
  </message>
  <message>
   <location filename="training/loading/tiles.py" />
   <source>Remove it, or make the training set again.</source>
   <translation>Quítela o cree de nuevo el conjunto de entrenamiento.</translation>
  </message>
  <message>
   <location filename="training/make_sample.py" />
   <source>then run it again; the unfinished sample was removed.</source>
   <translation>y ejecútelo de nuevo; la muestra inacabada se eliminó.</translation>
  </message>
  <message>
   <location filename="training/make_sample.py" />
   <source>The sample is in {folder}: {found}.</source>
   <translation>La muestra está en {folder}: {found}.</translation>
  </message>
  <message>
   <location filename="training/make_sample.py" />
   <source>Next: make a training set from west.tif and the layer objects (field class), train a model, and detect in east.tif, which no training sees.</source>
   <translation>A continuación: cree un conjunto de entrenamiento con west.tif y la capa objects (campo class), entrene un modelo y detecte en east.tif, que ningún entrenamiento ve.</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>validation no longer improved</source>
   <translation>la validación ya no mejoraba</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>at {group#} % of the schedule</source>
   <translation>al {group#} % del recorrido</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>the estimate of SGD's rate has settled</source>
   <translation>la estimación de la tasa de SGD se ha estabilizado</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>{reason}; no positive rate could be estimated, so SGD has its default</source>
   <translation>{reason}; no se pudo estimar una tasa positiva, así que SGD tiene la predeterminada</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>{reason}; the estimated rate was cut</source>
   <translation>{reason}; la tasa estimada se limitó</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>After step {step} {number} of {number_2} parameter groups follow {rule}, learning rate {rate}: {reason}.</source>
   <translation>Tras el paso {step}, {number} de {number_2} grupos de parámetros siguen {rule}, tasa de aprendizaje {rate}: {reason}.</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>more tiles a step only make it longer without a GPU</source>
   <translation>más teselas solo alargan un paso sin GPU</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>what fits into the memory</source>
   <translation>lo que cabe en la memoria</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>there is only one tile</source>
   <translation>solo hay una tesela</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>there is only one tile for each process</source>
   <translation>solo hay una tesela para cada proceso</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>what fits into the GPU's memory</source>
   <translation>lo que cabe en la memoria de la GPU</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>a GPU works best on many tiles at once</source>
   <translation>una GPU trabaja mejor con muchas teselas a la vez</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>more would only show the same {count} more often</source>
   <translation>más solo mostraría lo mismo más a menudo ({count})</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>the batch is the one that you chose</source>
   <translation>el lote es el que usted eligió</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>a step of one tile alone would be noisy</source>
   <translation>un paso de una sola tesela sería demasiado ruidoso</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>a batch is steady enough</source>
   <translation>un lote es lo bastante estable</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>steps of {count}</source>
   <translation>pasos de {count}</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>in proportion</source>
   <translation>en proporción</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>by the square root</source>
   <translation>según la raíz cuadrada</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>{own#} suits steps of {count}</source>
   <translation>{own#} conviene a pasos de {count}</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>the optimizer's own, {own#} for steps of {suited} tiles, grows {how} with steps of {count}</source>
   <translation>la del propio optimizador, {own#} para pasos de {suited} teselas, crece {how} con pasos de {count}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>epochs are whole</source>
   <translation>las épocas son enteras</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>about {steps#} steps fit into {minutes_text} with their validations</source>
   <translation>unos {steps#} pasos caben con sus validaciones en {minutes_text}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>a step and a validation take longer than {minutes_text}</source>
   <translation>un paso y una validación duran más de {minutes_text}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>one step fits into {minutes_text} with its validation</source>
   <translation>un paso cabe con su validación en {minutes_text}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>{steps#} steps, {longest} times what is needed: more bring little</source>
   <translation>{steps#} pasos, {longest} veces lo necesario: más aporta poco</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>about {steps#} steps, which objects and tiles like these need</source>
   <translation>unos {steps#} pasos, los que piden objetos y teselas como estos</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>the tiles are few enough</source>
   <translation>las teselas son bastante pocas</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>so that several models can be compared on the way</source>
   <translation>para que se puedan comparar varios modelos por el camino</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>there is no time to look at every tile</source>
   <translation>no hay tiempo para ver todas las teselas</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>there is only one epoch</source>
   <translation>solo hay una época</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>every epoch: validation costs little</source>
   <translation>cada época: la validación cuesta poco</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>more than {most} only choose what suits the validation tiles by chance</source>
   <translation>más de {most} solo eligen lo que por azar conviene a las teselas de validación</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>more often it would cost too much time</source>
   <translation>más a menudo costaría demasiado tiempo</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>; TIME sets another length</source>
   <translation>; TIME fija otra duración</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>{count} of {step#} s as timed before, and {count_2} of about {validation#} s{other}</source>
   <translation>{count} de {step#} s medidos antes, y {count_2} de unos {validation#} s{other}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>the training is short, and best near its end</source>
   <translation>el entrenamiento es corto, y mejor cerca de su final</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>of {count} validations, half without a better one say that it is over</source>
   <translation>de {count} validaciones, la mitad sin ninguna mejor dice que ha terminado</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>without a GPU it makes several times as many steps in the same time as ResNet-50</source>
   <translation>sin GPU da varias veces más pasos que ResNet-50 en el mismo tiempo</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>BACKBONE names a network of timm</source>
   <translation>BACKBONE nombra una red de timm</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>the network of the model that training starts from</source>
   <translation>la red del modelo del que parte el entrenamiento</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>the GPU has {memory#} GB free, too little for ResNet-50</source>
   <translation>la GPU tiene {memory#} GB libres, demasiado poco para ResNet-50</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>a GPU trains it in short time, and its published weights know COCO</source>
   <translation>una GPU la entrena en poco tiempo, y sus pesos publicados conocen COCO</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>those of the model that training starts from</source>
   <translation>las del modelo del que parte el entrenamiento</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>several times faster without a GPU</source>
   <translation>varias veces más rápido sin GPU</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>they suit a small network</source>
   <translation>convienen a una red pequeña</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>a GPU has the power for them, and published weights fit them</source>
   <translation>una GPU tiene potencia para ellas, y les van bien pesos publicados</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>half of the objects are larger than {median_size#} pixels</source>
   <translation>la mitad de los objetos mide más de {median_size#} píxeles</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>half of the objects are larger than {median_size#} pixels, but finer masks double the time of a step without a GPU</source>
   <translation>la mitad de los objetos mide más de {median_size#} píxeles, pero máscaras más finas duplican el tiempo de un paso sin GPU</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>that of the model that training starts from</source>
   <translation>el del modelo del que parte el entrenamiento</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>it suits objects of {median_size#} pixels</source>
   <translation>conviene a objetos de {median_size#} píxeles</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>Timing a step, to know how long the training takes …</source>
   <translation>Midiendo un paso, para saber cuánto dura el entrenamiento…</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>TIME {time#} has no effect: EPOCHS says how long the training is.</source>
   <translation>TIME {time#} no tiene efecto: EPOCHS dice cuánto dura el entrenamiento.</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>WEIGHTS_FILE is given</source>
   <translation>se ha dado WEIGHTS_FILE</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>a model of this very network that knows imagery from above</source>
   <translation>un modelo de esta misma red que conoce imágenes vistas desde arriba</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>published weights suit this network</source>
   <translation>a esta red le van bien pesos publicados</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>tiles of {side} pixels are small</source>
   <translation>las teselas de {side} píxeles son pequeñas</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>in a long training large crops give the better model</source>
   <translation>en un entrenamiento largo, los recortes grandes dan el mejor modelo</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>without a GPU crops of tiles of {side} pixels give more steps</source>
   <translation>sin GPU, recortes de teselas de {side} píxeles dan más pasos</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>tiles of {side} pixels fit into the GPU's memory</source>
   <translation>las teselas de {side} píxeles caben en la memoria de la GPU</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>a GPU sees much at once, and tiles of {side} pixels would slow it down</source>
   <translation>una GPU ve mucho a la vez, y teselas de {side} píxeles la frenarían</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>in {steps#} steps more variation costs more than it gives</source>
   <translation>en {steps#} pasos más variación cuesta más de lo que aporta</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>{steps#} steps are enough to learn from strong variation</source>
   <translation>{steps#} pasos bastan para aprender de una variación fuerte</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>the augmentation is the one that you chose</source>
   <translation>el aumento es el que usted eligió</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>{steps#} steps are enough to paste objects into other tiles and vary their scale.</source>
   <translation>{steps#} pasos bastan para pegar objetos en otras teselas y variar su escala.</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>{steps#} steps are too few to paste objects into other tiles.</source>
   <translation>{steps#} pasos son demasiado pocos para pegar objetos en otras teselas.</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>as you chose</source>
   <translation>como usted eligió</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, whole tiles</source>
   <translation>0, teselas enteras</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, the optimizer's own</source>
   <translation>0, la del optimizador</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>-1, found by a test</source>
   <translation>-1, encontrada por una prueba</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, every tile once</source>
   <translation>0, cada tesela una vez</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, never early</source>
   <translation>0, nunca antes</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>The training takes {time}: {time_2}.</source>
   <translation>El entrenamiento tarda {time}: {time_2}.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>No pixel is in two splits; this was checked.</source>
   <translation>Ningún píxel está en dos divisiones; se ha comprobado.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>There is no object in any tile: nothing can be learned from this set.</source>
   <translation>No hay ningún objeto en ninguna tesela: de este conjunto no se puede aprender nada.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Training sees no {name}: draw some more, or drop the class.</source>
   <translation>El entrenamiento no ve ningún objeto de la clase {name}: dibuje algunos más o quite la clase.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Training sees only {in_train#} of {name}. A few hundred are usual, some dozen are the least for a useful model.</source>
   <translation>El entrenamiento ve solo {in_train#} de {name}. Lo habitual son unos cientos; unas docenas son lo mínimo para un modelo útil.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{tiny#} % of the objects are smaller than 16 × 16 pixels, where a network sees little. A smaller ground size (GSD) enlarges them; half of the present one doubles their sides.</source>
   <translation>{tiny#} % de los objetos miden menos de 16 × 16 píxeles, donde una red ve poco. Un tamaño en el terreno (GSD) menor los agranda; la mitad del actual duplica sus lados.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{large#} % of the objects are longer than half a tile, so many are cut. Larger tiles or a coarser ground size (GSD) show them whole.</source>
   <translation>{large#} % de los objetos son más largos que media tesela, así que muchos quedan cortados. Teselas mayores o un tamaño en el terreno (GSD) más grueso los muestran enteros.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Some objects are whole in no tile that shows them: {features#}. A stride of {tile} pixels would show more of them whole.</source>
   <translation>Algunos objetos no están enteros en ninguna tesela que los muestra: {features#}. Un paso de {tile} píxeles mostraría más de ellos enteros.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{share_text} of the training tiles' pixels are masked, as they belong to validation or test. Smaller tiles, a stride closer to their size, or a larger area lose less.</source>
   <translation>{share_text} de los píxeles de las teselas de entrenamiento están enmascarados, porque son de validación o de prueba. Teselas menores, un paso más cercano a su tamaño o un área mayor pierden menos.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>One tile holds {crowded#} objects. Smaller tiles train better when objects are this dense.</source>
   <translation>Una tesela contiene {crowded#} objetos. Con objetos tan densos, las teselas menores se entrenan mejor.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Every tile has objects. Some tiles without any teach the model what is not an object.</source>
   <translation>Todas las teselas tienen objetos. Algunas teselas sin ninguno enseñan al modelo qué no es un objeto.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>There is no validation tile, so training can't choose its best model.</source>
   <translation>No hay ninguna tesela de validación, así que el entrenamiento no puede elegir su mejor modelo.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Validation holds {objects} only; figures measured on so few jump about.</source>
   <translation>La validación contiene solo {objects}; las cifras medidas con tan pocos varían mucho.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>There is no unfinished training in {parent}.</source>
   <translation>No hay ningún entrenamiento inacabado en {parent}.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>Choose the folder of the run that was stopped, or train without resuming.</source>
   <translation>Elija la carpeta de la ejecución detenida o entrene sin continuar.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>The checkpoint {path} was written by a newer RS Mask.</source>
   <translation>El punto de control {path} lo escribió un RS Mask más nuevo.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>The checkpoint {path} is damaged.</source>
   <translation>El punto de control {path} está dañado.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>Start a new training with the run's model.safetensors as its weights.</source>
   <translation>Empiece un entrenamiento nuevo con el model.safetensors de la ejecución como pesos.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>An entry of the checkpoint is compressed.</source>
   <translation>Una entrada del punto de control está comprimida.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>An entry of the checkpoint differs from its checksum.</source>
   <translation>Una entrada del punto de control difiere de su suma de comprobación.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>The comparison in {folder} is of the training set {before}, not of {training_set}.</source>
   <translation>La comparación en {folder} es del conjunto de entrenamiento {before}, no de {training_set}.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>Choose that set, or another folder.</source>
   <translation>Elija ese conjunto u otra carpeta.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>OPTIMIZERS adds {list} to {list_2}.</source>
   <translation>OPTIMIZERS añade {list} a {list_2}.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>The folder {folder} is not empty.</source>
   <translation>La carpeta {folder} no está vacía.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>Choose another folder, or RESUME to go on with the comparison in it.</source>
   <translation>Elija otra carpeta, o RESUME para continuar la comparación que contiene.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>{optimizer}, repeat {repeat}: {text}</source>
   <translation>{optimizer}, repetición {repeat}: {text}</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>The file {path} is damaged.</source>
   <translation>El archivo {path} está dañado.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>Remove it and run the comparison again with RESUME: that training is measured anew.</source>
   <translation>Quítelo y ejecute la comparación de nuevo con RESUME: ese entrenamiento se mide otra vez.</translation>
  </message>
  <message>
   <location filename="training/run/defaults.py" />
   <source>None of {number#} training tiles that were tried can be read: {failed}</source>
   <translation>No se puede leer ninguna de las {number#} teselas de entrenamiento probadas: {failed}</translation>
  </message>
  <message>
   <location filename="training/run/defaults.py" />
   <source>Make the training set again.</source>
   <translation>Cree de nuevo el conjunto de entrenamiento.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>{path} is a file, not a folder.</source>
   <translation>{path} es un archivo, no una carpeta.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>Choose another run folder.</source>
   <translation>Elija otra carpeta de la ejecución.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source> or go on with the run in it (RESUME).</source>
   <translation> o continúe la ejecución que contiene (RESUME).</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>The run folder {path} is not empty.</source>
   <translation>La carpeta de la ejecución {path} no está vacía.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>Choose an empty folder</source>
   <translation>Elija una carpeta vacía</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>The training's {total_steps#} steps are too few for a test of learning rates ({fewest_test_steps} would do): the optimizer's own, {own#}, is taken.</source>
   <translation>Los {total_steps#} pasos del entrenamiento son pocos para probar tasas de aprendizaje (bastarían {fewest_test_steps}): se toma la propia del optimizador, {own#}.</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>Stopped in the test of learning rates, before the first step; start it again.</source>
   <translation>Detenido en la prueba de tasas de aprendizaje, antes del primer paso; empiece de nuevo.</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>Learning-rate test over {number} steps from {learning_rates#} on: {suggestion#} is taken (the optimizer's own is {own#}).</source>
   <translation>Prueba de tasas de aprendizaje en {number} pasos desde {learning_rates#}: se toma {suggestion#} (la propia del optimizador es {own#}).</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>The learning-rate test found no loss; the optimizer's own, {own#}, is taken.</source>
   <translation>La prueba de tasas de aprendizaje no encontró pérdida; se toma la propia del optimizador, {own#}.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>{count} of {count_2} in each of {count_3}.</source>
   <translation>{count} de {count_2}, {count_3} en cada una.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>A batch has {count}, not {batch_size}: the set has only {count_2}.</source>
   <translation>Un lote tiene {count}, no {batch_size}: el conjunto solo tiene {count_2}.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>Batch norms can't learn from a batch of one tile of {side} pixels: the network's last stage sees it as a single value.</source>
   <translation>Las normas de lote no pueden aprender de un lote de una tesela de {side} píxeles: la última etapa de la red la ve como un solo valor.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>Choose a CROP_SIZE above {coarsest_stride}, a BATCH_SIZE that leaves no tile over, or NORM group.</source>
   <translation>Elija un CROP_SIZE mayor que {coarsest_stride}, un BATCH_SIZE que no deje teselas sobrantes o NORM group.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#} (AP of objects by size: {by_size}), the best so far.</source>
   <translation>Época {epoch#}: pérdida {loss#}, AP {ap#}, AP50 {ap50#} (AP de objetos por tamaño: {by_size}), la mejor hasta ahora.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#} (AP of objects by size: {by_size}).</source>
   <translation>Época {epoch#}: pérdida {loss#}, AP {ap#}, AP50 {ap50#} (AP de objetos por tamaño: {by_size}).</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#}, the best so far.</source>
   <translation>Época {epoch#}: pérdida {loss#}, AP {ap#}, AP50 {ap50#}, la mejor hasta ahora.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#}.</source>
   <translation>Época {epoch#}: pérdida {loss#}, AP {ap#}, AP50 {ap50#}.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Training stopped after step {step#} of {total_steps#}; this page is {drawn}, the model file is from epoch {best_epoch}.</source>
   <translation>Entrenamiento detenido tras el paso {step#} de {total_steps#}; esta página es {drawn}, el archivo del modelo es de la época {best_epoch}.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Stopped after step {step#} of {total_steps#}. Train again with RESUME and the same run folder to go on from there.</source>
   <translation>Detenido tras el paso {step#} de {total_steps#}. Entrene de nuevo con RESUME y la misma carpeta de la ejecución para continuar desde ahí.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Stopped at step {step#} of {total_steps#}. Train again with RESUME and the same run folder to go on after step {saved_step#}, where its checkpoint is (it is too large to be written at a stop); {steps} made again, in the same way.</source>
   <translation>Detenido en el paso {step#} de {total_steps#}. Entrene de nuevo con RESUME y la misma carpeta de la ejecución para continuar tras el paso {saved_step#}, donde está su punto de control (es demasiado grande para escribirse al detener); {steps} repetidos del mismo modo.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The training set {folder} has other {list} than when the run began.</source>
   <translation>El conjunto de entrenamiento {folder} tiene otros {list} que cuando empezó la ejecución.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Start a new training; its weights can be the run's model.safetensors.</source>
   <translation>Empiece un entrenamiento nuevo; sus pesos pueden ser el model.safetensors de la ejecución.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run in {output} was begun by {processes} processes, not {processes_2}.</source>
   <translation>La ejecución en {output} la empezaron {processes} procesos, no {processes_2}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Go on with it in {processes} (torchrun), or start a new training.</source>
   <translation>Continúela con {processes} (torchrun) o empiece un entrenamiento nuevo.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run has made {count} already, more than EPOCHS {epochs}.</source>
   <translation>La ejecución ya ha hecho {count}, más que EPOCHS {epochs}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run had EPOCHS {before} and goes on with {epochs}, by which the learning rate now falls.</source>
   <translation>La ejecución tenía EPOCHS {before} y sigue con {epochs}, según las cuales baja ahora la tasa de aprendizaje.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run goes on with batches of {batch_size} tiles, not {wished}: a step has {tiles#} tiles, which is no multiple of that.</source>
   <translation>La ejecución sigue con lotes de {batch_size} teselas, no {wished}: un paso tiene {tiles#} teselas, que no es múltiplo de eso.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batches of {wished} tiles, not of {tiles} of {batch_size}.</source>
   <translation>Cada paso se compone ahora de {batches} lotes de {wished} teselas, no de {tiles} de {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batches of {wished} tile, not of {tiles} of {batch_size}.</source>
   <translation>Cada paso se compone ahora de {batches} lotes de {wished} tesela, no de {tiles} de {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batch of {wished} tiles, not of {tiles} of {batch_size}.</source>
   <translation>Cada paso se compone ahora de {batches} lote de {wished} teselas, no de {tiles} de {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batch of {wished} tile, not of {tiles} of {batch_size}.</source>
   <translation>Cada paso se compone ahora de {batches} lote de {wished} tesela, no de {tiles} de {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The {what} goes on with {upper} {kept}, with which it began, not {wished}.</source>
   <translation>{what} sigue con {upper} {kept}, con lo que empezó, no {wished}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Nothing is left to do: the run ended after {count}. More EPOCHS, or a longer PATIENCE where that ended it, let it go on.</source>
   <translation>No queda nada por hacer: la ejecución terminó tras {count}. Más EPOCHS, o más PATIENCE si eso la terminó, la hacen continuar.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Going on after step {step}, in epoch {epoch}.</source>
   <translation>Se continúa tras el paso {step}, en la época {epoch}.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>WEIGHTS_FILE is given, but WEIGHTS is {weights}, which doesn't use it.</source>
   <translation>Se da WEIGHTS_FILE, pero WEIGHTS es {weights}, que no lo usa.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>Set WEIGHTS to file, or leave WEIGHTS_FILE empty.</source>
   <translation>Ponga WEIGHTS en file o deje WEIGHTS_FILE vacío.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>FREEZE {freeze} keeps a part of the network as it starts, but the starting weights (WEIGHTS {weights}) leave {number} of its layers to chance.</source>
   <translation>FREEZE {freeze} mantiene una parte de la red como empieza, pero los pesos iniciales (WEIGHTS {weights}) dejan {number} de sus capas al azar.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>Set FREEZE to none, or choose weights that fit the architecture.</source>
   <translation>Ponga FREEZE en none o elija pesos que encajen con la arquitectura.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>Anchors of {sizes} pixels reach {value#} % of the objects (the default ones {value_2#} %).</source>
   <translation>Las anclas de {sizes} píxeles alcanzan el {value#} % de los objetos (las predeterminadas el {value_2#} %).</translation>
  </message>
  <message>
   <location filename="training/sample_scene/files.py" />
   <source>columns</source>
   <translation>columnas</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>without an outline and without a box</source>
   <translation>sin contorno y sin rectángulo</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with coordinates that are no place in an image</source>
   <translation>con coordenadas que no son un lugar de una imagen</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with an outline that can't be read</source>
   <translation>con un contorno ilegible</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with run lengths of another image size</source>
   <translation>con longitudes de tramo de otro tamaño de imagen</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>The annotation with id {get} is one {reason}.</source>
   <translation>La anotación con id {get} es una {reason}.</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>Draw it again in the tool that wrote the file, or remove it.</source>
   <translation>Dibújela de nuevo en la herramienta que escribió el archivo o quítela.</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with run lengths of an image too large for them</source>
   <translation>con longitudes de tramo de una imagen demasiado grande</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Training on: {describe_processes}.</source>
   <translation>Entrenando en: {describe_processes}.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Validation</source>
   <translation>Validación</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Ended after epoch {epoch}: no better mask AP in {patience} validations (PATIENCE).</source>
   <translation>Terminado tras la época {epoch}: sin mejor AP de máscaras en {patience} validaciones (PATIENCE).</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>The model finds nothing yet: its mask AP on validation is 0. Train for longer (EPOCHS with RESUME), or with another LEARNING_RATE.</source>
   <translation>El modelo aún no encuentra nada: su AP de máscaras en validación es 0. Entrene más tiempo (EPOCHS con RESUME) o con otro LEARNING_RATE.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>The memory did not suffice for batches of {size} tiles. Train again with RESUME and BATCH_SIZE {smaller}: the steps stay the same, in less memory.</source>
   <translation>La memoria no bastó para lotes de {size} teselas. Entrene de nuevo con RESUME y BATCH_SIZE {smaller}: los pasos son los mismos, con menos memoria.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>The test tiles have no object, so the model is not measured on them.</source>
   <translation>Las teselas de prueba no tienen objetos, así que el modelo no se mide en ellas.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>On {count}: AP {ap#}, AP50 {ap50#}.</source>
   <translation>En {count}: AP {ap#}, AP50 {ap50#}.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Test</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <location filename="training/trainer/determinism.py" />
   <source>This training can't be made deterministic here: {splitlines}</source>
   <translation>Este entrenamiento no se puede hacer determinista aquí: {splitlines}</translation>
  </message>
  <message>
   <location filename="training/trainer/determinism.py" />
   <source>Train without DETERMINISTIC, or on the CPU, where it always is.</source>
   <translation>Entrene sin DETERMINISTIC o en la CPU, donde siempre lo es.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>{job} runs in one process, and torchrun started {count}.</source>
   <translation>{job} se ejecuta en un proceso, y torchrun inició {count}.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Start it without torchrun.</source>
   <translation>Inícielo sin torchrun.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>There are more processes than the {device_count} GPUs of this machine.</source>
   <translation>Hay más procesos que las {device_count} GPU de este equipo.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Start torchrun with as many processes as GPUs (--nproc-per-node).</source>
   <translation>Inicie torchrun con tantos procesos como GPU (--nproc-per-node).</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Another process of this training ended, and so did this one.</source>
   <translation>Otro proceso de este entrenamiento terminó, y este también.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Look at its messages; train again with RESUME to go on.</source>
   <translation>Mire sus mensajes; entrene de nuevo con RESUME para continuar.</translation>
  </message>
  <message>
   <location filename="training/trainer/lr_range_test.py" />
   <source>trials</source>
   <translation>pruebas</translation>
  </message>
  <message>
   <location filename="training/trainer/step.py" />
   <source>The training went astray at step {number}: the loss is {loss}.</source>
   <translation>El entrenamiento se descarrió en el paso {number}: la pérdida es {loss}.</translation>
  </message>
  <message>
   <location filename="training/trainer/step.py" />
   <source>Choose a smaller LEARNING_RATE, or 0 for the optimizer's own.</source>
   <translation>Elija un LEARNING_RATE menor, o 0 para el propio del optimizador.</translation>
  </message>
  <message>
   <location filename="training/trainer/trainer.py" />
   <source>Training, epoch {epoch} of {epochs}</source>
   <translation>Entrenamiento, época {epoch} de {epochs}</translation>
  </message>
  <message>
   <location filename="training/trainer/trainer.py" />
   <source>{sentence} It is left out.</source>
   <translation>{sentence} Se omite.</translation>
  </message>
  <message>
   <location filename="training/trainer/trainer.py" />
   <source>The memory does not suffice for a whole batch. From now on it is looked at in parts of at most {count}; the steps stay the same.</source>
   <translation>La memoria no basta para un lote entero. Desde ahora se mira en partes de como máximo {count}; los pasos son los mismos.</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>The base model {base_model} is missing: this copy of RS Mask is not complete.</source>
   <translation>Falta el modelo base {base_model}: esta copia de RS Mask no está completa.</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>Install RS Mask again, or choose other starting weights (WEIGHTS pretrained, file or none).</source>
   <translation>Instale RS Mask de nuevo o elija otros pesos iniciales (WEIGHTS pretrained, file o none).</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>The base model is a {architecture} with {heads} heads, not a {architecture_2} with {heads_2} ones.</source>
   <translation>El modelo base es un {architecture} con cabezas {heads}, no un {architecture_2} con {heads_2}.</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>Set ARCHITECTURE to {architecture} and HEADS to {heads}, or WEIGHTS to pretrained.</source>
   <translation>Ponga ARCHITECTURE en {architecture} y HEADS en {heads}, o WEIGHTS en pretrained.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Connect to the internet, or put the file at {target}, or start from your own file (WEIGHTS = file), or from nothing (WEIGHTS = none).</source>
   <translation>Conéctese a internet, o ponga el archivo en {target}, o parta de un archivo propio (WEIGHTS = file) o de nada (WEIGHTS = none).</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Downloading {url} (once; it is kept in {parent}).</source>
   <translation>Descargando {url} (una vez; se conserva en {parent}).</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>The pretrained weights can't be downloaded ({reason}): {url}</source>
   <translation>Los pesos preentrenados no se pueden descargar ({reason}): {url}</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>The pretrained weights can't be saved in {parent}: {reason}.</source>
   <translation>Los pesos preentrenados no se pueden guardar en {parent}: {reason}.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Free some space, or set TORCH_HOME to another folder.</source>
   <translation>Libere espacio o ponga TORCH_HOME en otra carpeta.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Weights can't be downloaded from {url}: not an http address.</source>
   <translation>No se pueden descargar pesos de {url}: no es una dirección http.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Downloading {name}</source>
   <translation>Descargando {name}</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>The download goes on from here when the job is run again.</source>
   <translation>La descarga continúa desde aquí cuando se ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Weights without a hash in their name are not downloaded: {url}</source>
   <translation>Los pesos sin hash en el nombre no se descargan: {url}</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>What was downloaded from {url} is damaged (its hash differs).</source>
   <translation>Lo descargado de {url} está dañado (su hash difiere).</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Starting weights: {source}.</source>
   <translation>Pesos iniciales: {source}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Starting weights: {source}; {count} loaded ({value#} % of the network).</source>
   <translation>Pesos iniciales: {source}; cargado: {count} ({value#} % de la red).</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Fresh: {list}.</source>
   <translation>Nuevo: {list}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Without a place in the network: {count}.</source>
   <translation>Sin lugar en la red: {count}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Classes kept: {list}.</source>
   <translation>Clases conservadas: {list}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>{name} starts from {whence}.</source>
   <translation>{name} parte de {whence}.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>ImageNet (timm's {name})</source>
   <translation>ImageNet ({name} de timm)</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>No file of weights is given.</source>
   <translation>No se indica ningún archivo de pesos.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Fill in WEIGHTS_FILE.</source>
   <translation>Rellene WEIGHTS_FILE.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>The file of weights {path} does not exist.</source>
   <translation>El archivo de pesos {path} no existe.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Check WEIGHTS_FILE.</source>
   <translation>Compruebe WEIGHTS_FILE.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>the model {name} ({architecture})</source>
   <translation>modelo {name} ({architecture})</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>the file {name}</source>
   <translation>archivo {name}</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>The file {path} can't be read as weights: it is damaged, no file of PyTorch's, or holds more than tensors.</source>
   <translation>El archivo {path} no se puede leer como pesos: está dañado, no es de PyTorch o contiene más que tensores.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Choose a .safetensors, or a .pth that holds tensors only (a state dict).</source>
   <translation>Elija un .safetensors o un .pth que contenga solo tensores (state dict).</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>The file {path} holds no weights.</source>
   <translation>El archivo {path} no contiene pesos.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Choose a file with a state dict.</source>
   <translation>Elija un archivo con un state dict.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>{beside} does not state the images' normalisation: {reason}.</source>
   <translation>{beside} no indica la normalización de las imágenes: {reason}.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Write it as ("mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]).</source>
   <translation>Escríbala como ("mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]).</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>none, everything is learnt from the training set</source>
   <translation>ninguno, todo se aprende del conjunto de entrenamiento</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>No weight of the backbone in {title} fits the architecture {architecture}.</source>
   <translation>Ningún peso del backbone de {title} encaja con la arquitectura {architecture}.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Choose the architecture that the weights were made for, or other weights.</source>
   <translation>Elija la arquitectura para la que se hicieron los pesos u otros pesos.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Images are normalised with mean {numbers} and std {numbers_2}.</source>
   <translation>Las imágenes se normalizan con media {numbers} y desviación {numbers_2}.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Only the backbone of {source} is used: it has HEADS {heads}, not {heads_2}.</source>
   <translation>Solo se usa el backbone de {source}: tiene HEADS {heads}, no {heads_2}.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>The norms of {source} have no statistics that could be kept frozen.</source>
   <translation>Las normas de {source} no tienen estadística que se pueda mantener congelada.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Set NORM to group or batch.</source>
   <translation>Ponga NORM en group o batch.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>{size} a second</source>
   <translation>{size} por segundo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>Download of {largest}: {list}</source>
   <translation>Descarga de {largest}: {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>Download of {largest} and {number} more: {list}</source>
   <translation>Descarga de {largest} y {number} más: {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>Download of all packages: {list}</source>
   <translation>Descarga de todos los paquetes: {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>all packages</source>
   <translation>todos los paquetes</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>the processor lacks an instruction that a library of the engine needs</source>
   <translation>al procesador le falta una instrucción que necesita una biblioteca del motor</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine gave up (abort)</source>
   <translation>una biblioteca nativa del motor se rindió (abort)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a memory access failed (bus error); often the shared memory (/dev/shm) is full</source>
   <translation>falló un acceso a memoria (bus error); a menudo está llena la memoria compartida (/dev/shm)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it was killed from outside, most likely because the memory ran out</source>
   <translation>se terminó desde fuera, muy probablemente por falta de memoria</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (segmentation fault)</source>
   <translation>una biblioteca nativa del motor falló (segmentation fault)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it was told to end from outside (terminated)</source>
   <translation>se le pidió desde fuera que terminara (terminated)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (access violation)</source>
   <translation>una biblioteca nativa del motor falló (access violation)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>the memory ran out</source>
   <translation>se agotó la memoria</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (stack overflow)</source>
   <translation>una biblioteca nativa del motor falló (stack overflow)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a library (DLL) is missing; often the Visual C++ runtime is not installed</source>
   <translation>falta una biblioteca (DLL); a menudo no está instalado el entorno de Visual C++</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a library (DLL) could not be loaded</source>
   <translation>no se pudo cargar una biblioteca (DLL)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (stack buffer overrun)</source>
   <translation>una biblioteca nativa del motor falló (stack buffer overrun)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it was interrupted from outside</source>
   <translation>se interrumpió desde fuera</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>code 0x{code}</source>
   <translation>código 0x{code}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it ended without a result</source>
   <translation>terminó sin resultado</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>exit code {code}</source>
   <translation>código de salida {code}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>Try a smaller batch size or tile size, or close other programs.</source>
   <translation>Pruebe un tamaño de lote o de tesela menor, o cierre otros programas.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>The log has its last lines; 'Check the engine' shows whether the engine is sound.</source>
   <translation>El registro tiene sus últimas líneas; «Comprobar el motor» muestra si el motor está bien.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>The log has its last lines; please report them, this is a fault of RS Mask.</source>
   <translation>El registro tiene sus últimas líneas; comuníquelas, es un fallo de RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Deleting the old environment in {folder}</source>
   <translation>Borrando el entorno antiguo en {folder}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine that was there before goes on working</source>
   <translation>El motor que había antes sigue funcionando</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine is ready</source>
   <translation>El motor está listo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Making a Python environment in {folder}</source>
   <translation>Creando un entorno de Python en {folder}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Installing PyTorch and the libraries (about 1 to 4 GB)</source>
   <translation>Instalando PyTorch y las bibliotecas (de 1 a 4 GB)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Trying the engine</source>
   <translation>Probando el motor</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine can't be deleted: {filename} ({reason}).</source>
   <translation>El motor no se puede borrar: {filename} ({reason}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Close every other QGIS that uses it, and run this again.</source>
   <translation>Cierre cualquier otro QGIS que lo use y ejecútelo de nuevo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine's folder is a file: {folder}.</source>
   <translation>La carpeta del motor es un archivo: {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The folder holds something else than an engine of RS Mask: {folder}.</source>
   <translation>La carpeta contiene otra cosa que un motor de RS Mask: {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>There are no wheels (.whl files) in {wheels}.</source>
   <translation>No hay wheels (archivos .whl) en {wheels}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Fill it on a computer with a network: pip download -d FOLDER {list}</source>
   <translation>Llénela en un equipo con red: pip download -d FOLDER {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>There are only {free#} GB free in {folder}.</source>
   <translation>Solo hay {free#} GB libres en {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Make room there or choose another folder: the engine needs 2 to 7 GB.</source>
   <translation>Haga sitio allí o elija otra carpeta: el motor necesita de 2 a 7 GB.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine's folder can't be made: {folder} ({reason}).</source>
   <translation>La carpeta del motor no se puede crear: {folder} ({reason}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Choose a folder of your own.</source>
   <translation>Elija una carpeta propia.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>No Python was made in {folder}.</source>
   <translation>No se creó ningún Python en {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Name another Python.</source>
   <translation>Indique otro Python.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>{python} is older than Python {oldest_python}.{oldest_python_2}.</source>
   <translation>{python} es más antiguo que Python {oldest_python}.{oldest_python_2}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Name a newer Python, or leave the field empty.</source>
   <translation>Indique un Python más nuevo o deje el campo vacío.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The Python environment could not be made: this computer has no Python {oldest_python}.{oldest_python_2} or newer with venv, and uv, which would bring one, could not be fetched.</source>
   <translation>El entorno de Python no se pudo crear: este equipo no tiene Python {oldest_python}.{oldest_python_2} o más nuevo con venv, y uv, que traería uno, no se pudo obtener.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>On Debian and Ubuntu install python3-venv; elsewhere install Python or uv, or name an interpreter in this algorithm.</source>
   <translation>En Debian y Ubuntu instale python3-venv; en otros instale Python o uv, o indique un intérprete en este algoritmo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The libraries could not be installed: uv was installed and is not there.</source>
   <translation>Las bibliotecas no se pudieron instalar: uv se instaló y no está.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Start over.</source>
   <translation>Empiece de nuevo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>PyTorch's own server can't be used: {text}. PyTorch comes from the package index instead{about_the_index}</source>
   <translation>No se puede usar el servidor de PyTorch: {text}. PyTorch viene en su lugar del índice de paquetes{about_the_index}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The libraries could not be installed: {text}.</source>
   <translation>Las bibliotecas no se pudieron instalar: {text}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Putting the libraries into place</source>
   <translation>Colocando las bibliotecas en su sitio</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the disk is full ({path})</source>
   <translation>el disco está lleno ({path})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Make room there or choose another folder: the engine needs 2 to 7 GB. What was downloaded is kept.</source>
   <translation>Haga sitio allí o elija otra carpeta: el motor necesita de 2 a 7 GB. Lo descargado se conserva.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the names of its files become too long ({path})</source>
   <translation>los nombres de sus archivos son demasiado largos ({path})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Choose a folder with a short name, such as C:\rs-mask.</source>
   <translation>Elija una carpeta con nombre corto, como C:\rs-mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>a file can't be written ({path})</source>
   <translation>un archivo no se puede escribir ({path})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Choose a folder of your own. Where it is yours, another QGIS or a virus scanner may hold the file: close it and run this again.</source>
   <translation>Elija una carpeta propia. Si es suya, quizá otro QGIS o un antivirus retenga el archivo: ciérrelo y ejecútelo de nuevo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>a download arrived damaged ({reason})</source>
   <translation>una descarga llegó dañada ({reason})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Run this again: what is there is not fetched twice. Where it stays so, a proxy or a virus scanner on the way changes files.</source>
   <translation>Ejecútelo de nuevo: lo que ya está no se descarga dos veces. Si sigue así, un proxy o un antivirus cambia los archivos por el camino.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the connection to {host} is not trusted: its certificate is unknown here</source>
   <translation>no se confía en la conexión con {host}: su certificado se desconoce aquí</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Networks that look into encrypted connections have a certificate of their own: ask for its file and name it in the environment variable SSL_CERT_FILE, or use a folder of wheels.</source>
   <translation>Las redes que miran dentro de conexiones cifradas tienen un certificado propio: pida su archivo e indíquelo en la variable de entorno SSL_CERT_FILE, o use una carpeta de wheels.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the proxy gives no way to {host} ({reason})</source>
   <translation>el proxy no da paso a {host} ({reason})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Check the proxy in QGIS: Settings, Options, Network.</source>
   <translation>Compruebe el proxy en QGIS: Configuración, Opciones, Red.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>{host} can't be reached ({reason})</source>
   <translation>no se llega a {host} ({reason})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Check the connection, or the proxy in QGIS: Settings, Options, Network. Without a network, name a folder of wheels. What was downloaded is kept.</source>
   <translation>Compruebe la conexión o el proxy en QGIS: Configuración, Opciones, Red. Sin red, indique una carpeta de wheels. Lo descargado se conserva.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Run this again; where it stays so, name another Python or a folder of wheels, or start over.</source>
   <translation>Ejecútelo de nuevo; si sigue así, indique otro Python o una carpeta de wheels, o empiece de nuevo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the server</source>
   <translation>el servidor</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>Run the algorithm 'Set up the engine' (rsmask:setup) once.</source>
   <translation>Ejecute una vez el algoritmo «Instalar el motor» (rsmask:setup).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>RS Mask's engine (a Python of its own with PyTorch) is not set up on this computer.</source>
   <translation>El motor de RS Mask (un Python propio con PyTorch) no está instalado en este equipo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python is version {version_text} ({python}), and RS Mask needs {version_text_2} or newer.</source>
   <translation>El Python del motor es la versión {version_text} ({python}), y RS Mask necesita {version_text_2} o más nueva.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python ({python}) lacks {list}.</source>
   <translation>Al Python del motor ({python}) le falta {list}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>Run the algorithm 'Set up the engine' (rsmask:setup), or install them there.</source>
   <translation>Ejecute el algoritmo «Instalar el motor» (rsmask:setup) o instálelos allí.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python is not there: {python}.</source>
   <translation>El Python del motor no está: {python}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python gave no answer within {probe_seconds} seconds: {python}.</source>
   <translation>El Python del motor no respondió en {probe_seconds} segundos: {python}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python does not work ({python}): {reason}.</source>
   <translation>El Python del motor no funciona ({python}): {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>This is not a Python that RS Mask can run: {python}.</source>
   <translation>Este no es un Python que RS Mask pueda ejecutar: {python}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/program.py" />
   <source>{command} does not start: {reason}.</source>
   <translation>{command} no arranca: {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/sandbox.py" />
   <source>This QGIS runs in Flatpak's sandbox, which has no pip: make a Python environment with the engine's libraries in your home folder outside of it, and name its Python in Settings, Options, Processing, Providers, RS Mask.</source>
   <translation>Este QGIS se ejecuta en el entorno aislado de Flatpak, que no tiene pip: cree fuera de él, en su carpeta personal, un entorno de Python con las bibliotecas del motor e indique su Python en Configuración, Opciones, Procesos, Proveedores, RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/sandbox.py" />
   <source>This QGIS runs in Snap's sandbox, which hides the machine's Python: make a Python environment with the engine's libraries in your home folder outside of it, and name its Python in Settings, Options, Processing, Providers, RS Mask.</source>
   <translation>Este QGIS se ejecuta en el entorno aislado de Snap, que oculta el Python del equipo: cree fuera de él, en su carpeta personal, un entorno de Python con las bibliotecas del motor e indique su Python en Configuración, Opciones, Procesos, Proveedores, RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>The temporary folder can't be written to: {folder} ({reason}).</source>
   <translation>No se puede escribir en la carpeta temporal: {folder} ({reason}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>Make room there, or choose another in Settings, Options, Processing, General.</source>
   <translation>Libere espacio allí o elija otra en Configuración, Opciones, Procesos, General.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>The engine's Python could not be started ({python}): {reason}.</source>
   <translation>El Python del motor no se pudo iniciar ({python}): {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>Run the algorithm 'Set up the engine', or correct the interpreter in the options.</source>
   <translation>Ejecute el algoritmo «Instalar el motor» o corrija el intérprete en las opciones.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>The engine stopped unexpectedly: {explain_exit}.</source>
   <translation>El motor se detuvo de forma inesperada: {explain_exit}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/described_path.py" />
   <source>The card of this model is damaged.</source>
   <translation>La ficha de este modelo está dañada.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>The model can't be read: {reason}.</source>
   <translation>El modelo no se puede leer: {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>This file is no model of RS Mask, or it is damaged.</source>
   <translation>Este archivo no es un modelo de RS Mask o está dañado.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>, {size#} m a pixel</source>
   <translation>, {size#} m por píxel</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>Made for: {bands} ({pixel_kind}){ground}, tiles of {card} pixels</source>
   <translation>Hecho para: {bands} ({pixel_kind}){ground}, teselas de {card} píxeles</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>file of {made}</source>
   <translation>archivo del {made}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>Keeps scores from {span}</source>
   <translation>Conserva puntuaciones desde {span}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>mask AP {average#}, AP50 {half#} on {name} tiles</source>
   <translation>AP de máscaras {average#}, AP50 {half#} en teselas {name}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>decimal numbers</source>
   <translation>números decimales</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Does not fit this raster: {misfit}.</source>
   <translation>No encaja con este ráster: {misfit}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Fits this raster; its pixels of {size#} m are resampled to {model_size#} m</source>
   <translation>Encaja con este ráster; sus píxeles de {size#} m se remuestrean a {model_size#} m</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>: small objects may not be seen.</source>
   <translation>: puede que no se vean objetos pequeños.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Fits this raster if its pixels, whose ground size is unknown, are about as large.</source>
   <translation>Encaja con este ráster si sus píxeles, cuyo tamaño en el terreno se desconoce, son más o menos igual de grandes.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Fits this raster.</source>
   <translation>Encaja con este ráster.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>the model takes {need} bands, the raster has {have}</source>
   <translation>el modelo toma {need} bandas, el ráster tiene {have}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>the model takes {need} bands, the raster has {have} beside alpha</source>
   <translation>el modelo toma {need} bandas, el ráster tiene {have} además de alfa</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>8-bit pixels</source>
   <translation>píxeles de 8 bits</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>other pixels than 8-bit</source>
   <translation>píxeles que no son de 8 bits</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>the model was trained on {made_for}, the raster has {has}</source>
   <translation>el modelo se entrenó con {made_for}, el ráster tiene {has}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>its pixels of {size#} m are too coarse for a model of {model_size#} m</source>
   <translation>sus píxeles de {size#} m son demasiado gruesos para un modelo de {model_size#} m</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>The whole raster: about {tiles#} tile</source>
   <translation>Todo el ráster: {tiles#} tesela</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>The whole raster: about {tiles#} tiles</source>
   <translation>Todo el ráster: unas {tiles#} teselas</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>{text}; how long they take is known after a first run.</source>
   <translation>{text}; cuánto tardan se sabrá tras una primera ejecución.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>{text}, {duration} at the speed of the last run.</source>
   <translation>{text}, {duration} a la velocidad de la última ejecución.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>a minute or less</source>
   <translation>un minuto o menos</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>to learn from</source>
   <translation>para aprender</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>for validation</source>
   <translation>para validación</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>for the test</source>
   <translation>para la prueba</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>This training set is unfinished: go on with it in “Make a training set”.</source>
   <translation>Este conjunto de entrenamiento está inacabado: continúelo con «Crear un conjunto de entrenamiento».</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>A folder with COCO annotations; the training says what is in it.</source>
   <translation>Una carpeta con anotaciones COCO; el entrenamiento dice qué contiene.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>This folder is no training set.</source>
   <translation>Esta carpeta no es un conjunto de entrenamiento.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>The file dataset.json of this set is damaged.</source>
   <translation>El archivo dataset.json de este conjunto está dañado.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>Tiles of {found} pixels: {imagery}, {sizes} a pixel</source>
   <translation>Teselas de {found} píxeles: {imagery}, {sizes} por píxel</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>Tiles of {found} pixels: {imagery}</source>
   <translation>Teselas de {found} píxeles: {imagery}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>was made {list}</source>
   <translation>se hizo {list}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>had {name} as well</source>
   <translation>tenía también {name}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>had another state of {name}, or searched it in another way (tiles, margin, area, bands)</source>
   <translation>tenía otro estado de {name} o buscaba en él de otro modo (teselas, margen, área, bandas)</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>was to be kept</source>
   <translation>debía conservarse</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>can't be read here</source>
   <translation>no se puede leer aquí</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>finished tile is</source>
   <translation>tesela terminada,</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>finished tiles are</source>
   <translation>teselas terminadas,</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{processes} processes on this machine</source>
   <translation>{processes} procesos en este equipo</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>workers of {scheduler}</source>
   <translation>procesos de {scheduler}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{other#} objects in place of {count#}</source>
   <translation>{other#} objetos en lugar de {count#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>boxes up to {max#} pixels apart</source>
   <translation>rectángulos separados hasta {max#} píxeles</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{what} up to {max#} apart</source>
   <translation>{what} separados hasta {max#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source> while {file_name} was written</source>
   <translation> mientras se escribía {file_name}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>true or false</source>
   <translation>true o false</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a whole number</source>
   <translation>un número entero</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a number</source>
   <translation>un número</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a text</source>
   <translation>un texto</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>is a folder</source>
   <translation>es una carpeta</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>does not exist</source>
   <translation>no existe</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>band {band}</source>
   <translation>banda {band}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{itemsize}-bit</source>
   <translation>de {itemsize} bits</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>floating-point</source>
   <translation>de coma flotante</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>no CRS</source>
   <translation>ningún SRC</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>: {crs_name} has no place on the Earth</source>
   <translation>: {crs_name} no tiene lugar en la Tierra</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>ground control points</source>
   <translation>puntos de control</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a camera model (RPC)</source>
   <translation>un modelo de cámara (RPC)</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>only the local CRS {crs_name}</source>
   <translation>solo el SRC local {crs_name}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>the virtual raster</source>
   <translation>el ráster virtual</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>A source file of {name} is missing:</source>
   <translation>Falta un archivo de origen de {name}:</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>The scheduler at {address}</source>
   <translation>El planificador en {address}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>This machine</source>
   <translation>Este equipo</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>polygon</source>
   <translation>polígono</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>polygons</source>
   <translation>polígonos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>feature</source>
   <translation>objeto</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>features</source>
   <translation>objetos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>was</source>
   <translation>fue</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>were</source>
   <translation>fueron</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>has</source>
   <translation>está</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>have</source>
   <translation>están</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>is left out</source>
   <translation>se omite</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>are left out</source>
   <translation>se omiten</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size#} GB</source>
   <translation>{size#} GB</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size#} MB</source>
   <translation>{size#} MB</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size#} TB</source>
   <translation>{size#} TB</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a class's</source>
   <translation>de una clase</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>the</source>
   <translation>todos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>0 or 1</source>
   <translation>0 o 1</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a number from {low#} to {high#}</source>
   <translation>un número de {low#} a {high#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a whole number from {low#} to {high#}</source>
   <translation>un número entero de {low#} a {high#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>wrong</source>
   <translation>incorrectas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>has no validation tiles</source>
   <translation>no tiene teselas de validación</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>has no object in its validation tiles</source>
   <translation>no tiene objetos en sus teselas de validación</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>shown</source>
   <translation>mostrada</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>stored</source>
   <translation>guardada</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>test stays</source>
   <translation>la prueba queda</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>validation stays</source>
   <translation>la validación queda</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>validation and test stay</source>
   <translation>la validación y la prueba quedan</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>inside the area</source>
   <translation>dentro del área</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>in {truth}</source>
   <translation>en {truth}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{value#} pixels</source>
   <translation>{value#} píxeles</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{value#} map units</source>
   <translation>{value#} unidades del mapa</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{value#} metres</source>
   <translation>{value#} metros</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{low#} to {high#}</source>
   <translation>{low#} a {high#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>heads</source>
   <translation>cabezas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>backbone stage {stage}</source>
   <translation>etapa {stage} del backbone</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{minutes#} minute</source>
   <translation>{minutes#} minuto</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{minutes#} minutes</source>
   <translation>{minutes#} minutos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>medium {ap#}</source>
   <translation>medianos {ap#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>large {ap#}</source>
   <translation>grandes {ap#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>small {ap#}</source>
   <translation>pequeños {ap#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>of epoch {drawn_epoch}</source>
   <translation>de la época {drawn_epoch}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>from before it went on</source>
   <translation>de antes de continuar</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 step is</source>
   <translation>1 paso,</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{repeated#} steps are</source>
   <translation>{repeated#} pasos,</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{count} processes, the first on {device}</source>
   <translation>{count} procesos, el primero en {device}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>box head</source>
   <translation>cabeza de rectángulos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>mask head</source>
   <translation>cabeza de máscaras</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>class layers</source>
   <translation>capas de clases</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>backbone</source>
   <translation>backbone</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>pyramid</source>
   <translation>pirámide</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>proposals</source>
   <translation>propuestas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{count#} GB</source>
   <translation>{count#} GB</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{count#} MB</source>
   <translation>{count#} MB</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{seconds#} min</source>
   <translation>{seconds#} min</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size} of {size_2}</source>
   <translation>{size} de {size_2}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{duration} left</source>
   <translation>quedan {duration}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>, where it is made for the CPU</source>
   <translation>, donde está hecho para la CPU</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>, where it has CUDA with it: some 3 GB to download</source>
   <translation>, donde lleva CUDA: unos 3 GB que descargar</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>exit code {returncode}</source>
   <translation>código de salida {returncode}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{shown} and {more} more</source>
   <translation>{shown} y {more} más</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{digits}-bit</source>
   <translation>{digits} bits</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>?-bit</source>
   <translation>? bits</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{scores#} to {scores_2#}</source>
   <translation>{scores#} a {scores_2#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>about {minutes} minutes</source>
   <translation>unos {minutes} minutos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>about {minutes} hours</source>
   <translation>unas {minutes} horas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 object</source>
   <translation>1 objeto</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} objects</source>
   <translation>{n#} objetos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 tile</source>
   <translation>1 tesela</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} tiles</source>
   <translation>{n#} teselas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 band</source>
   <translation>1 banda</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} bands</source>
   <translation>{n#} bandas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 tensor</source>
   <translation>1 tensor</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} tensors</source>
   <translation>{n#} tensores</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 thread</source>
   <translation>1 hilo</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} threads</source>
   <translation>{n#} hilos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 raster</source>
   <translation>1 ráster</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} rasters</source>
   <translation>{n#} rásteres</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 area</source>
   <translation>1 área</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} areas</source>
   <translation>{n#} áreas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 polygon</source>
   <translation>1 polígono</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} polygons</source>
   <translation>{n#} polígonos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 annotation</source>
   <translation>1 anotación</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} annotations</source>
   <translation>{n#} anotaciones</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image was</source>
   <translation>1 imagen queda</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images were</source>
   <translation>{n#} imágenes quedan</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image has</source>
   <translation>1 imagen tiene</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images have</source>
   <translation>{n#} imágenes tienen</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 object has</source>
   <translation>1 objeto queda</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} objects have</source>
   <translation>{n#} objetos quedan</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 block</source>
   <translation>1 bloque</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} blocks</source>
   <translation>{n#} bloques</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image</source>
   <translation>1 imagen</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images</source>
   <translation>{n#} imágenes</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image is</source>
   <translation>1 imagen está</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images are</source>
   <translation>{n#} imágenes están</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 class has</source>
   <translation>1 clase tiene</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} classes have</source>
   <translation>{n#} clases tienen</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 other image was</source>
   <translation>1 imagen más queda</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} other images were</source>
   <translation>{n#} imágenes más quedan</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image overlaps</source>
   <translation>1 imagen solapa</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images overlap</source>
   <translation>{n#} imágenes solapan</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 training tile</source>
   <translation>1 tesela de entrenamiento</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} training tiles</source>
   <translation>{n#} teselas de entrenamiento</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 step</source>
   <translation>1 paso</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} steps</source>
   <translation>{n#} pasos</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 validation</source>
   <translation>1 validación</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} validations</source>
   <translation>{n#} validaciones</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 epoch</source>
   <translation>1 época</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} epochs</source>
   <translation>{n#} épocas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 test tile</source>
   <translation>1 tesela de prueba</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} test tiles</source>
   <translation>{n#} teselas de prueba</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 class</source>
   <translation>1 clase</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} classes</source>
   <translation>{n#} clases</translation>
  </message>
 </context>
</TS>
