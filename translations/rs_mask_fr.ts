<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>RsMask</name>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>1. Make a training set</source>
   <translation>1. Créer un jeu d'entraînement</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Cuts imagery and polygons into the tiles that a network learns from.</source>
   <translation>Découpe l'imagerie et les polygones en tuiles à partir desquelles un réseau apprend.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>The class is given twice. Name either the field with the class or an expression.</source>
   <translation>La classe est donnée deux fois. Indiquez soit le champ de la classe, soit une expression.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>annotate,label,training,dataset,tiles,chips,coco,segmentation,mask r-cnn,deep learning</source>
   <translation>annoter,étiqueter,entraînement,jeu de données,tuiles,tiles,coco,segmentation,mask r-cnn,deep learning</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Class by an expression</source>
   <translation>Classe par une expression</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>In place of the field: an expression that gives each object's class, such as if("height" &gt; 20, 'tall', 'small'). Objects that get none are left out.</source>
   <translation>À la place du champ : une expression qui donne la classe de chaque objet, par exemple if("height" &gt; 20, 'tall', 'small'). Les objets sans classe sont ignorés.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles and objects as layers</source>
   <translation>Tuiles et objets en couches</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Number of tiles</source>
   <translation>Nombre de tuiles</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Number of objects</source>
   <translation>Nombre d'objets</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles to learn from</source>
   <translation>Tuiles d'apprentissage</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles for validation</source>
   <translation>Tuiles de validation</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles for the test</source>
   <translation>Tuiles de test</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Check the engine</source>
   <translation>Vérifier le moteur</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Shows whether RS Mask is ready, on which device, and how fast it is.</source>
   <translation>Montre si RS Mask est prêt, sur quel périphérique et à quelle vitesse.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>check,engine,environment,gpu,cuda,pytorch,version,install</source>
   <translation>vérifier,moteur,environnement,gpu,cuda,pytorch,version,installer</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Version of PyTorch</source>
   <translation>Version de PyTorch</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Number format</source>
   <translation>Format des nombres</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Why no graphics card is used</source>
   <translation>Pourquoi aucune carte graphique n'est utilisée</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Text to paste where you ask for help</source>
   <translation>Texte à coller là où vous demandez de l'aide</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Tiles a second</source>
   <translation>Tuiles par seconde</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Free memory [GB]</source>
   <translation>Mémoire libre [Go]</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Free disk [GB]</source>
   <translation>Espace disque libre [Go]</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>To paste where you ask for help (no paths, no names):</source>
   <translation>À coller là où vous demandez de l'aide (ni chemins, ni noms) :</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Compare optimizers</source>
   <translation>Comparer des optimiseurs</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Trains with several optimizers and says which differences are real.</source>
   <translation>Entraîne avec plusieurs optimiseurs et dit quelles différences sont réelles.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>compare,optimizer,adam,adamw,sgd,rmsprop,adam_sgd,train,mask r-cnn</source>
   <translation>comparer,optimiseur,optimizer,adam,adamw,sgd,rmsprop,adam_sgd,entraîner,mask r-cnn</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Best model</source>
   <translation>Meilleur modèle</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Table of all runs</source>
   <translation>Tableau de toutes les exécutions</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Best optimizer</source>
   <translation>Meilleur optimiseur</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Its mean mask AP</source>
   <translation>Son AP moyenne des masques</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>3. Detect objects</source>
   <translation>3. Détecter des objets</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Finds every object in a raster and outlines it with a polygon.</source>
   <translation>Trouve chaque objet d'un raster et l'entoure d'un polygone.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>detect,predict,inference,segment,extract,objects,polygons,mask r-cnn,deep learning,ai</source>
   <translation>détecter,prédire,inférence,segmenter,extraire,objets,polygones,mask r-cnn,deep learning,ia,ai</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Number of detections</source>
   <translation>Nombre de détections</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Tiles that could not be read</source>
   <translation>Tuiles illisibles</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Archive</source>
   <translation>Archive</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Id of the run</source>
   <translation>Identifiant de l'exécution</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Evaluate detections</source>
   <translation>Évaluer des détections</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Compares a layer of detections with the true objects.</source>
   <translation>Compare une couche de détections aux objets réels.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>evaluate,accuracy,precision,recall,f1,ap,iou,validate,truth</source>
   <translation>évaluer,exactitude,précision,rappel,f1,ap,iou,valider,vérité</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Recall</source>
   <translation>Rappel</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>AP (IoU 0.50 to 0.95)</source>
   <translation>AP (IoU 0,50 à 0,95)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>AP50</source>
   <translation>AP50</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Mean IoU of matched objects</source>
   <translation>IoU moyen des objets appariés</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Boundary IoU of matched objects</source>
   <translation>IoU de bordure des objets appariés</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>PoLiS distance of matched objects</source>
   <translation>Distance PoLiS des objets appariés</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Hausdorff distance of matched objects</source>
   <translation>Distance de Hausdorff des objets appariés</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Calibration error of the scores</source>
   <translation>Erreur de calibration des scores</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Number of matched objects</source>
   <translation>Nombre d'objets appariés</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Number of missed objects</source>
   <translation>Nombre d'objets manqués</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Number of extra objects</source>
   <translation>Nombre d'objets en trop</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Matched objects</source>
   <translation>Objets appariés</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Detections that are a true object.</source>
   <translation>Détections qui sont un objet réel.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Missed objects</source>
   <translation>Objets manqués</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>True objects that were not detected.</source>
   <translation>Objets réels qui n'ont pas été détectés.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Extra objects</source>
   <translation>Objets en trop</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Detections that are no true object.</source>
   <translation>Détections qui ne sont pas un objet réel.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Evaluate a model</source>
   <translation>Évaluer un modèle</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Measures a model on a part of a training set that it has not seen.</source>
   <translation>Mesure un modèle sur une partie d'un jeu d'entraînement qu'il n'a pas vue.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>evaluate,model,accuracy,ap,coco,test,validation</source>
   <translation>évaluer,modèle,exactitude,ap,coco,test,validation</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Mask AP</source>
   <translation>AP des masques</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Mask AP50</source>
   <translation>AP50 des masques</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Box AP</source>
   <translation>AP des rectangles</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Export a training set</source>
   <translation>Exporter un jeu d'entraînement</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Writes a training set as COCO, YOLO, RCNN_Masks or instance masks.</source>
   <translation>Écrit un jeu d'entraînement en COCO, YOLO, RCNN_Masks ou masques d'instances.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>export,coco,yolo,arcgis,rcnn_masks,pascal voc,dataset,training</source>
   <translation>exporter,coco,yolo,arcgis,rcnn_masks,pascal voc,jeu de données,entraînement</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Images</source>
   <translation>Images</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Objects</source>
   <translation>Objets</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_model.py" />
   <source>Export a model</source>
   <translation>Exporter un modèle</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_model.py" />
   <source>Writes a model as ONNX, which other programs run without RS Mask.</source>
   <translation>Écrit un modèle en ONNX, que d'autres programmes exécutent sans RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_model.py" />
   <source>export,model,onnx,onnxruntime,deepness,deploy,share,mask r-cnn</source>
   <translation>exporter,modèle,onnx,onnxruntime,deepness,déployer,partager,mask r-cnn</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/import_dataset.py" />
   <source>Import a training set</source>
   <translation>Importer un jeu d'entraînement</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/import_dataset.py" />
   <source>Makes a training set from COCO, YOLO, RCNN_Masks or instance masks.</source>
   <translation>Crée un jeu d'entraînement à partir de COCO, YOLO, RCNN_Masks ou de masques d'instances.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/import_dataset.py" />
   <source>import,coco,yolo,arcgis,rcnn_masks,pascal voc,dataset,training</source>
   <translation>importer,coco,yolo,arcgis,rcnn_masks,pascal voc,jeu de données,entraînement</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Make a sample to try everything with</source>
   <translation>Créer un exemple pour tout essayer</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Makes up two aerial photographs and the outlines of what is on them.</source>
   <translation>Invente deux photographies aériennes et les contours de ce qu'elles montrent.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>sample,example,demo,test,try,synthetic,tutorial</source>
   <translation>exemple,échantillon,démo,test,essayer,synthétique,tutoriel</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Image to train on</source>
   <translation>Image d'entraînement</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Image to detect in</source>
   <translation>Image de détection</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Outlines of all objects</source>
   <translation>Contours de tous les objets</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Area of the western image</source>
   <translation>Zone de l'image ouest</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>New layers to annotate in</source>
   <translation>Nouvelles couches à annoter</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Makes a GeoPackage with your classes, ready to draw objects and areas in.</source>
   <translation>Crée un GeoPackage avec vos classes, prêt pour y dessiner objets et zones.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>RS Mask decides</source>
   <translation>RS Mask décide</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>No class is named. Write e.g. house, tree.</source>
   <translation>Aucune classe n'est indiquée. Écrivez par ex. house, tree.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>new,draw,digitise,digitize,annotate,label,classes,geopackage</source>
   <translation>nouveau,dessiner,numériser,annoter,étiqueter,classes,geopackage</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Annotated area</source>
   <translation>Zone annotée</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>(RS Mask decides)</source>
   <translation>(RS Mask décide)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>No CRS is given, and the project has none.</source>
   <translation>Aucun SCR n'est indiqué, et le projet n'en a pas.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Choose the CRS of your imagery.</source>
   <translation>Choisissez le SCR de votre imagerie.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Choose another name: what was drawn is never overwritten.</source>
   <translation>Choisissez un autre nom : ce qui a été dessiné n'est jamais écrasé.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Classes: {}. CRS: {}.</source>
   <translation>Classes : {}. SCR : {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>{} can't be written: {}. Choose another place.</source>
   <translation>{} ne peut pas être écrit : {}. Choisissez un autre emplacement.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>The style of {} can't be stored: {}.</source>
   <translation>Le style de {} ne peut pas être enregistré : {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>The styles can't be stored in {}.</source>
   <translation>Les styles ne peuvent pas être enregistrés dans {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>The class {} is named twice. Name each class once.</source>
   <translation>La classe {} est indiquée deux fois. Indiquez chaque classe une seule fois.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>{} is there already.</source>
   <translation>{} existe déjà.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/refine.py" />
   <source>Refine detections</source>
   <translation>Affiner des détections</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/refine.py" />
   <source>Makes a new layer from kept raw detections, in seconds.</source>
   <translation>Crée en quelques secondes une nouvelle couche à partir des détections brutes conservées.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/refine.py" />
   <source>refine,threshold,score,archive,detections,mask r-cnn</source>
   <translation>affiner,seuil,score,archive,détections,mask r-cnn</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>Set up the engine</source>
   <translation>Installer le moteur</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>Installs PyTorch and the rest into a Python environment of their own.</source>
   <translation>Installe PyTorch et le reste dans un environnement Python à part.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>setup,install,engine,environment,python,pytorch,gpu,cuda</source>
   <translation>installer,configurer,moteur,environnement,python,pytorch,gpu,cuda</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The engine's Python</source>
   <translation>Python du moteur</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>Stopped. What was downloaded is kept; run this again to go on.</source>
   <translation>Arrêté. Ce qui a été téléchargé est conservé ; relancez pour continuer.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The engine is made in {}. QGIS's own Python is not touched.</source>
   <translation>Le moteur est créé dans {}. Le Python de QGIS n'est pas modifié.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The environment variable {} is set and goes before this engine.</source>
   <translation>La variable d'environnement {} est définie et passe avant ce moteur.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The engine in {} is deleted.</source>
   <translation>Le moteur dans {} est supprimé.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>There is no engine in {}.</source>
   <translation>Il n'y a pas de moteur dans {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>2. Train a model</source>
   <translation>2. Entraîner un modèle</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Fine-tunes Mask R-CNN on a training set and keeps the best model.</source>
   <translation>Affine Mask R-CNN sur un jeu d'entraînement et garde le meilleur modèle.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Detect with it</source>
   <translation>Détecter avec</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>train,fine-tune,transfer learning,mask r-cnn,optimizer,adam,sgd,deep learning,ai</source>
   <translation>entraîner,affiner,fine-tune,apprentissage par transfert,mask r-cnn,optimiseur,adam,sgd,deep learning,ia,ai</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Mask AP on validation</source>
   <translation>AP des masques en validation</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Mask AP50 on validation</source>
   <translation>AP50 des masques en validation</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Epochs done</source>
   <translation>Époques effectuées</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Best epoch</source>
   <translation>Meilleure époque</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/job_queue.py" />
   <source>Another run of RS Mask is at work. This one waits until it is done; Cancel takes it out of the queue.</source>
   <translation>Une autre exécution de RS Mask est en cours. Celle-ci attend qu'elle soit finie ; « Annuler » la retire de la file.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/job_queue.py" />
   <source>Another QGIS (process {}) runs RS Mask. This run waits until it is done; Cancel takes it out of the queue.</source>
   <translation>Un autre QGIS (processus {}) exécute RS Mask. Cette exécution attend qu'il ait fini ; « Annuler » la retire de la file.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/job_queue.py" />
   <source>It is this run's turn now.</source>
   <translation>C'est maintenant le tour de cette exécution.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Start here</source>
   <translation>Commencer ici</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Example models</source>
   <translation>Modèles d'exemple</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Guide</source>
   <translation>Guide</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Finds every object in your imagery.</source>
   <translation>Trouve chaque objet dans votre imagerie.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/provider.py" />
   <source>Python of the engine (empty: the one that 'Set up the engine' made)</source>
   <translation>Python du moteur (vide : celui créé par « Installer le moteur »)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/curves.py" />
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/curves.py" />
   <source>Epoch</source>
   <translation>Époque</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Detect objects with it</source>
   <translation>Détecter des objets avec</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Train it further</source>
   <translation>L'entraîner davantage</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>What it finds</source>
   <translation>Ce qu'il trouve</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Least score</source>
   <translation>Score minimal</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>Running now</source>
   <translation>En cours</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>Found so far: {}</source>
   <translation>Trouvés jusqu'ici : {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>Found so far: over {}</source>
   <translation>Trouvés jusqu'ici : plus de {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>It begins …</source>
   <translation>Cela commence …</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>{} (and {} more)</source>
   <translation>{} (et {} de plus)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>The engine: Python with PyTorch, beside QGIS</source>
   <translation>Le moteur : Python avec PyTorch, à côté de QGIS</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Last runs (a double click opens the report)</source>
   <translation>Dernières exécutions (un double-clic ouvre le rapport)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Open its dialog with the same values</source>
   <translation>Ouvrir son dialogue avec les mêmes valeurs</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Looking for the engine …</source>
   <translation>Recherche du moteur…</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>RS Mask computes with a Python of its own, which this computer does not have yet. The button below downloads and installs it: 1 to 6 GB, some minutes, once. QGIS and its own Python stay as they are.</source>
   <translation>RS Mask calcule avec un Python à lui, que cet ordinateur n'a pas encore. Le bouton ci-dessous le télécharge et l'installe : 1 à 6 Go, quelques minutes, une seule fois. QGIS et son propre Python restent tels quels.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>The button below installs the engine anew.</source>
   <translation>Le bouton ci-dessous réinstalle le moteur.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Try it with a sample: one step after the other, filled in</source>
   <translation>Essayer avec un exemple : une étape après l'autre, déjà remplie</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Your own imagery</source>
   <translation>Votre propre imagerie</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Install the engine …</source>
   <translation>Installer le moteur …</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>{}Ready: Python {} in {}.</source>
   <translation>{}Prêt : Python {} dans {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>RS Mask sample</source>
   <translation>Exemple RS Mask</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>RS Mask needs its engine, a Python with PyTorch, once on this computer.</source>
   <translation>RS Mask a besoin une fois de son moteur, un Python avec PyTorch, sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Set it up</source>
   <translation>L'installer</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Stopped before it began.</source>
   <translation>Arrêté avant d'avoir commencé.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>{} failed: {}</source>
   <translation>{} a échoué : {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Report: {}</source>
   <translation>Rapport : {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/detections_algorithm.py" />
   <source>Show the layer</source>
   <translation>Montrer la couche</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/detections_algorithm.py" />
   <source>{} is not needed any more and can't be deleted ({}). Delete it yourself.</source>
   <translation>{} n'est plus nécessaire et ne peut pas être supprimé ({}). Supprimez-le vous-même.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>QGIS can't open it for writing</source>
   <translation>QGIS ne peut pas l'ouvrir en écriture</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>stopped by the user</source>
   <translation>arrêté par l'utilisateur</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>The layer that the engine made can't be read: {}.</source>
   <translation>La couche créée par le moteur ne peut pas être lue : {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>only {} of {} objects arrived</source>
   <translation>seuls {} objets sur {} sont arrivés</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>The layer can't be written to {}: {}. It is kept as {}.</source>
   <translation>La couche ne peut pas être écrite dans {} : {}. Elle est conservée sous {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_outputs.py" />
   <source>Made by RS Mask on {}: {}. From: {}.</source>
   <translation>Fait par RS Mask le {} : {}. À partir de : {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_outputs.py" />
   <source>{} keeps the values and not the outlines.</source>
   <translation>{} garde les valeurs et non les contours.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>no such format</source>
   <translation>ce format n'existe pas</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>QGIS lacks its driver</source>
   <translation>QGIS n'a pas son pilote</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: “{}” is no kind of place that layers go to.</source>
   <translation>{} ne peut pas être écrit : « {} » n'est pas un emplacement pour des couches.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is named for two outputs. Give each its own.</source>
   <translation>{} est indiqué pour deux sorties. Donnez à chacune la sienne.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is in the way: it is needed while {} is made. Move it elsewhere.</source>
   <translation>{} gêne : il est nécessaire pendant la création de {}. Déplacez-le.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is no GeoPackage of its own. Give a file name that ends in .gpkg.</source>
   <translation>{} n'est pas un GeoPackage à part. Indiquez un nom de fichier qui se termine par .gpkg.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is a folder. Choose a file name.</source>
   <translation>{} est un dossier. Choisissez un nom de fichier.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} holds other layers ({}), which would be lost. Choose another file, or add the result as a layer: {}|layername=NAME.</source>
   <translation>{} contient d'autres couches ({}), qui seraient perdues. Choisissez un autre fichier, ou ajoutez le résultat comme couche : {}|layername=NAME.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is there already and is no earlier result of this algorithm: it is not replaced. Choose another name.</source>
   <translation>{} existe déjà et n'est pas un résultat antérieur de cet algorithme : il n'est pas remplacé. Choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be opened, so no layer is added to it.</source>
   <translation>{} ne peut pas être ouvert, aucune couche n'y est donc ajoutée.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} has a layer {} already, which is no earlier result of this algorithm: it is not replaced. Choose another name for the layer.</source>
   <translation>{} a déjà une couche {}, qui n'est pas un résultat antérieur de cet algorithme : elle n'est pas remplacée. Choisissez un autre nom de couche.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>The database has a table {} already, which is no earlier result of this algorithm: it is not replaced. Choose another name.</source>
   <translation>La base de données a déjà une table {}, qui n'est pas un résultat antérieur de cet algorithme : elle n'est pas remplacée. Choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: QGIS takes “|” for the end of a path. Leave it out.</source>
   <translation>{} ne peut pas être écrit : QGIS prend « | » pour la fin d'un chemin. Supprimez-le.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: the GDAL of this QGIS has no driver for GeoParquet. Choose a name that ends in .gpkg; the console command rsmask writes both.</source>
   <translation>{} ne peut pas être écrit : le GDAL de ce QGIS n'a pas de pilote pour GeoParquet. Choisissez un nom qui se termine par .gpkg ; la commande rsmask écrit les deux.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is an input of this run ({}). Choose another output.</source>
   <translation>{} est une entrée de cette exécution ({}). Choisissez une autre sortie.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>The database of {} can't be used: {}. Check the connection.</source>
   <translation>La base de données de {} ne peut pas être utilisée : {}. Vérifiez la connexion.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: QGIS takes “:” for the end of a provider's name.</source>
   <translation>{} ne peut pas être écrit : QGIS prend « : » pour la fin du nom d'un fournisseur.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: the format {} does not take polygons with fields. Choose another one, such as .gpkg, .shp or .geojson.</source>
   <translation>{} ne peut pas être écrit : le format {} n'accepte pas de polygones avec des champs. Choisissez-en un autre, par ex. .gpkg, .shp ou .geojson.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>What {} holds can't be read ({}), and so it is not written to. Close it in other programs, or choose another file.</source>
   <translation>Le contenu de {} ne peut pas être lu ({}) ; rien n'y est donc écrit. Fermez-le dans les autres programmes ou choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>A raster file of any format that GDAL reads.</source>
   <translation>Un fichier raster dans un format que GDAL lit.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>Raster files of any format that GDAL reads, one or several.</source>
   <translation>Un ou plusieurs fichiers raster dans un format que GDAL lit.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>Only this rectangle; empty: the whole raster.</source>
   <translation>Seulement ce rectangle ; vide : tout le raster.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>A GeoPackage is written directly, other formats at the end. What lies there is replaced only where it is an earlier result; FILE.gpkg|layername=NAME adds a layer.</source>
   <translation>Un GeoPackage est écrit directement, les autres formats à la fin. L'existant n'est remplacé que s'il s'agit d'un résultat antérieur ; FILE.gpkg|layername=NAME ajoute une couche.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>One of: {}.</source>
   <translation>Un parmi : {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>Any of: {}.</source>
   <translation>N'importe lesquels parmi : {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression {} can't be used: {}. Correct it.</source>
   <translation>L'expression {} ne peut pas être utilisée : {}. Corrigez-la.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The features of {} can't be written: {}.</source>
   <translation>Les entités de {} ne peuvent pas être écrites : {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression {} fails for feature {}: {}. Correct it.</source>
   <translation>L'expression {} échoue pour l'entité {} : {}. Corrigez-la.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>A feature can't be written for the engine: {}.</source>
   <translation>Une entité ne peut pas être écrite pour le moteur : {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression gives none of the {} features of {} a class. Correct it.</source>
   <translation>L'expression ne donne de classe à aucune des {} entités de {}. Corrigez-la.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression gives {} of {} features no class: they are left out, and count as background inside the annotated area.</source>
   <translation>L'expression ne donne pas de classe à {} entités sur {} : elles sont ignorées et comptent comme arrière-plan dans la zone annotée.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>Of the field {} the names are taken that QGIS shows, not the codes.</source>
   <translation>Du champ {}, ce sont les noms affichés par QGIS qui sont pris, non les codes.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The list of the field {} does not name its value {}, which is taken as it is (objects: {}).</source>
   <translation>La liste du champ {} ne nomme pas sa valeur {}, qui est prise telle quelle (objets : {}).</translation>
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
   <translation>{} sur {} {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} a second</source>
   <translation>{} par seconde</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} left</source>
   <translation>encore {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>Device: {}</source>
   <translation>Périphérique : {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Number of the class</source>
   <translation>Numéro de la classe</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Score (0 to 1)</source>
   <translation>Score (0 à 1)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Area [m²]</source>
   <translation>Surface [m²]</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Cut by an edge</source>
   <translation>Coupé par un bord</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Tiles joined</source>
   <translation>Tuiles réunies</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Run</source>
   <translation>Exécution</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/training_algorithm.py" />
   <source>No file of weights is given: fill in WEIGHTS_FILE.</source>
   <translation>Aucun fichier de poids n'est indiqué : remplissez WEIGHTS_FILE.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no raster. Of a STAC item, load one of its pictures (assets) as a layer; only the console takes the item itself.</source>
   <translation>n'est pas un raster. D'un item STAC, chargez une des images (assets) comme couche ; seule la console prend l'item lui-même.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>can't be opened as a raster; check the path, and that GDAL reads the format.</source>
   <translation>ne peut pas être ouvert comme raster ; vérifiez le chemin, et que GDAL lit le format.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>can't be opened as a polygon layer; check the path and the layer's name.</source>
   <translation>ne peut pas être ouvert comme couche de polygones ; vérifiez le chemin et le nom de la couche.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no CRS; give one such as EPSG:25832.</source>
   <translation>n'est pas un SCR ; indiquez-en un, par ex. EPSG:25832.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no extent; give west,east,south,north, perhaps with its CRS: [EPSG:25832].</source>
   <translation>n'est pas une emprise ; indiquez ouest,est,sud,nord, éventuellement avec son SCR : [EPSG:25832].</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>check the path, and that GDAL reads the format.</source>
   <translation>vérifiez le chemin, et que GDAL lit le format.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>The layer “{}” can't be opened: {}. If its file was moved, give the layer its new place (layer menu: Change Data Source).</source>
   <translation>La couche « {} » ne peut pas être ouverte : {}. Si son fichier a été déplacé, indiquez son nouvel emplacement (menu de la couche : Changer la source de données).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>whole number</source>
   <translation>nombre entier</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>number</source>
   <translation>nombre</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>can't be used here. {}</source>
   <translation>ne peut pas être utilisé ici. {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>{}: {} can't be opened as a raster; </source>
   <translation>{} : {} ne peut pas être ouvert comme raster ; </translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>{} is missing. {}</source>
   <translation>{} manque. {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is none of the choices: {}.</source>
   <translation>n'est aucun des choix : {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no {} from {} to {}.</source>
   <translation>n'est pas un {} de {} à {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>repeat --{}=… for each file.</source>
   <translation>répétez --{}=… pour chaque fichier.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>The layer “{}” comes from a service ({}) and not from a raster file. Export it to a GeoTIFF first (layer menu: Export → Save As).</source>
   <translation>La couche « {} » vient d'un service ({}) et non d'un fichier raster. Exportez-la d'abord en GeoTIFF (menu de la couche : Exporter → Enregistrer sous).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>The layer “{}” has a CRS that was set in QGIS ({}), its file has {}. Assign the CRS to the file itself (Raster › Projections › Assign Projection) and load it again.</source>
   <translation>La couche « {} » a un SCR défini dans QGIS ({}), son fichier a {}. Assignez le SCR au fichier lui-même (Raster › Projections › Assigner une projection) et rechargez-le.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_reader.py" />
   <source>{}: “{}” is not a list of numbers such as 1, 2, 3.</source>
   <translation>{} : « {} » n'est pas une liste de nombres comme 1, 2, 3.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/web_request.py" />
   <source>{} lies where the imagery's CRS ({}) does not reach. Is its own CRS ({}) the right one?</source>
   <translation>{} se trouve hors de portée du SCR des images ({}). Son propre SCR ({}) est-il le bon ?</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>The service describes the grid of its tiles in a way that can't be read.</source>
   <translation>Le service décrit la grille de ses tuiles d'une façon illisible.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>The service has no layer “{}” in the grid “{}” any more. Add it to QGIS anew.</source>
   <translation>Le service n'a plus de couche « {} » dans la grille « {} ». Ajoutez-la de nouveau à QGIS.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>The service does not list its layers ({}).</source>
   <translation>Le service n'énumère pas ses couches ({}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>an empty answer</source>
   <translation>une réponse vide</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} has no such service any more.</source>
   <translation>Le serveur {} n'a plus un tel service.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} does not answer any more ({}). What was read is kept: run it again later to go on.</source>
   <translation>Le serveur {} ne répond plus ({}). Ce qui a été lu est conservé : relancez plus tard pour continuer.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>QGIS's credentials for {} can't be used. Check them in its options.</source>
   <translation>Les identifiants de QGIS pour {} ne peuvent pas être utilisés. Vérifiez-les dans ses options.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} refuses its imagery ({} {}). Check the layer's credentials, and whether its provider allows such use.</source>
   <translation>Le serveur {} refuse son imagerie ({} {}). Vérifiez les identifiants de la couche, et si son fournisseur autorise un tel usage.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} does not understand the request ({} {}).</source>
   <translation>Le serveur {} ne comprend pas la requête ({} {}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/mosaic.py" />
   <source>{} can't be written ({}).</source>
   <translation>{} ne peut pas être écrit ({}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/tile_cache.py" />
   <source>The server answers with something that is no picture: {}</source>
   <translation>Le serveur répond par autre chose qu'une image : {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/tile_cache.py" />
   <source>{} can't be written. Is the disk full?</source>
   <translation>{} ne peut pas être écrit. Le disque est-il plein ?</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/tile_cache.py" />
   <source>The folder {} can't be made ({}).</source>
   <translation>Le dossier {} ne peut pas être créé ({}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>Web imagery</source>
   <translation>Imagerie du web</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>The layer “{}” holds heights and no imagery. Export it to a GeoTIFF first (layer menu: Export → Save As).</source>
   <translation>La couche « {} » contient des altitudes et pas d'imagerie. Exportez-la d'abord en GeoTIFF (menu de la couche : Exporter → Enregistrer sous).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>At which ground size the layer “{}” is to be read is not known. Give it in WEB_GSD, in metres a pixel.</source>
   <translation>On ne sait pas à quelle taille au sol lire la couche « {} ». Indiquez-la dans WEB_GSD, en mètres par pixel.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>The whole of the layer “{}”, which comes from a web service, would be about {} tiles. Say what of it is wanted, by an extent or by polygons.</source>
   <translation>Toute la couche « {} », qui vient d'un service web, ferait environ {} tuiles. Dites par une emprise ou par des polygones ce qui en est voulu.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>“{}”: {} tiles of {} m a pixel. Imagery: {}. Its terms of use are yours to keep: ask the provider whether analysing its imagery is allowed.</source>
   <translation>« {} » : {} tuiles de {} m par pixel. Images : {}. Il vous revient de respecter les conditions d'utilisation : demandez au fournisseur si l'analyse de ses images est permise.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>There is nothing of the layer “{}” in the extent and area.</source>
   <translation>Il n'y a rien de la couche « {} » dans l'emprise et la zone.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>The service of “{}” has no imagery there at {} m a pixel.</source>
   <translation>Le service de « {} » n'a pas d'images à cet endroit à {} m par pixel.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>{} of the tiles were read before.</source>
   <translation>{} des tuiles ont déjà été lues.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>“{}” would need {} tiles at {} m a pixel, and {} are allowed (WEB_TILES), which is a square of about {} m. Choose a smaller extent or a coarser ground size, or allow more where its provider does.</source>
   <translation>« {} » demanderait {} tuiles à {} m par pixel, et {} sont permises (WEB_TILES), soit un carré d'environ {} m. Choisissez une emprise plus petite ou une taille au sol plus grande, ou permettez-en plus si le fournisseur le fait.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/number.py" />
   <source>Not set</source>
   <translation>Non défini</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/finished_run.py" />
   <source>{} is done.</source>
   <translation>{} est terminé.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/live_map.py" />
   <source>Tiles to do</source>
   <translation>Tuiles à faire</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/live_map.py" />
   <source>Found so far ({})</source>
   <translation>Trouvés jusqu'ici ({})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/live_map.py" />
   <source>Found so far (the first {})</source>
   <translation>Trouvés jusqu'ici (les {} premiers)</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Folder of the sample</source>
   <translation>Dossier de l'exemple</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The sample's folder; must be empty or absent.</source>
   <translation>Le dossier de l'exemple ; il doit être vide ou absent.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Width</source>
   <translation>Largeur</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Of both images together; two thirds are the western one.</source>
   <translation>Des deux images ensemble ; deux tiers sont celle de l'ouest.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>pixels</source>
   <translation>pixels</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Height</source>
   <translation>Hauteur</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Of the images.</source>
   <translation>Des images.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Seed</source>
   <translation>Graine (seed)</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Number from which the whole sample follows: same number, same sample.</source>
   <translation>Nombre dont découle tout l'exemple : même nombre, même exemple.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Imagery</source>
   <translation>Imagerie</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Raster files (or one folder of rasters).</source>
   <translation>Fichiers raster (ou un dossier de rasters).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Annotated objects</source>
   <translation>Objets annotés</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The polygon layer: one feature an object.</source>
   <translation>La couche de polygones : une entité par objet.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Training set</source>
   <translation>Jeu d'entraînement</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The training set's folder; must be empty or absent.</source>
   <translation>Le dossier du jeu d'entraînement ; il doit être vide ou absent.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field with the class</source>
   <translation>Champ de la classe</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field with each object's class; empty: one class.</source>
   <translation>Champ de la classe de chaque objet ; vide : une seule classe.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Name of the class, without a field</source>
   <translation>Nom de la classe, sans champ</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Name of the class when there is no class field.</source>
   <translation>Nom de la classe lorsqu'il n'y a pas de champ de classe.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Polygons inside which everything was annotated; outside them nothing is background. Empty: the whole of each raster.</source>
   <translation>Polygones à l'intérieur desquels tout a été annoté ; en dehors, rien n'est arrière-plan. Vide : chaque raster en entier.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tile size</source>
   <translation>Taille des tuiles</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Side of a tile.</source>
   <translation>Côté d'une tuile.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Distance from tile to tile</source>
   <translation>Distance d'une tuile à l'autre</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Distance from tile to tile; 0: the tile size (no overlap).</source>
   <translation>Distance d'une tuile à l'autre ; 0 : la taille des tuiles (sans recouvrement).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>the tile size: no overlap</source>
   <translation>la taille des tuiles : sans recouvrement</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Ground size of a pixel</source>
   <translation>Taille d'un pixel au sol</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Ground size of a tile's pixel, one or several; empty: each raster's own.</source>
   <translation>Taille au sol d'un pixel de tuile, une ou plusieurs ; vide : celle de chaque raster.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>metres</source>
   <translation>mètres</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Bands</source>
   <translation>Bandes</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Bands to use, by number, in this order; empty: all but alpha.</source>
   <translation>Bandes à utiliser, par numéro, dans cet ordre ; vide : toutes sauf alpha.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share for validation</source>
   <translation>Part de validation</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share of the annotated area that training does not see and that chooses the best model.</source>
   <translation>Part de la zone annotée que l'entraînement ne voit pas et qui choisit le meilleur modèle.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share for the test</source>
   <translation>Part de test</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share kept for a last, honest measurement.</source>
   <translation>Part gardée pour une dernière mesure, honnête.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Split by</source>
   <translation>Répartir par</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>How the shares are chosen: blocks in space, a field of AREA, whole rasters, or given areas.</source>
   <translation>Comment les parts sont choisies : blocs dans l'espace (blocks), un champ de AREA (field), rasters entiers (raster) ou zones données (areas).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: blocks</source>
   <translation>blocs dans l'espace</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: field</source>
   <translation>selon un champ</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: raster</source>
   <translation>rasters entiers</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: areas</source>
   <translation>zones données</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field with the split</source>
   <translation>Champ de la partie</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field of AREA that holds train, validation or test; an area where it is empty goes to a split by chance (with field and areas).</source>
   <translation>Champ de AREA qui contient train, validation ou test ; une zone où il est vide va au hasard dans une partie (avec field et areas).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Least visible share of an object</source>
   <translation>Part visible minimale d'un objet</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Objects of which less than this share is inside a tile are ignored there.</source>
   <translation>Les objets dont moins que cette part est dans une tuile y sont ignorés.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Least valid share of a tile</source>
   <translation>Part valide minimale d'une tuile</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tiles with a smaller share of valid, annotated pixels are left out, but never one whose objects would be lost with it.</source>
   <translation>Les tuiles ayant une part plus petite de pixels valides et annotés sont ignorées, mais jamais une tuile dont les objets seraient perdus.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tiles without objects</source>
   <translation>Tuiles sans objets</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tiles without any object, as a share of the tiles with objects; 1 or more keeps all that this allows.</source>
   <translation>Tuiles sans aucun objet, en proportion des tuiles avec objets ; 1 ou plus garde tout ce que cela permet.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Number from which the chance in the split follows: same number, same split.</source>
   <translation>Nombre dont découle le hasard de la répartition : même nombre, même répartition.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Go on with an unfinished training set</source>
   <translation>Continuer un jeu d'entraînement inachevé</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Go on with an unfinished training set in OUTPUT.</source>
   <translation>Continuer un jeu d'entraînement inachevé dans OUTPUT.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Dask scheduler</source>
   <translation>Ordonnanceur Dask</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Address of a Dask scheduler (tcp://host:8786) whose workers write the tiles; they must reach imagery and training set under the same paths. Empty: this computer.</source>
   <translation>Adresse d'un ordonnanceur Dask (tcp://host:8786) dont les processus écrivent les tuiles ; ils doivent atteindre l'imagerie et le jeu d'entraînement par les mêmes chemins. Vide : cet ordinateur.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Folder of the other training set</source>
   <translation>Dossier de l'autre jeu d'entraînement</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The folder of the other tool's training set.</source>
   <translation>Le dossier du jeu d'entraînement de l'autre outil.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The other tool's format.</source>
   <translation>Le format de l'autre outil.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share of the images that training does not see; used where the set has no splits.</source>
   <translation>Part des images que l'entraînement ne voit pas ; utilisée si le jeu n'est pas réparti.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share for testing</source>
   <translation>Part de test</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share kept for a last, honest measurement; used where the set has no splits.</source>
   <translation>Part gardée pour une dernière mesure, honnête ; utilisée si le jeu n'est pas réparti.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The training set's folder.</source>
   <translation>Le dossier du jeu d'entraînement.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Folder of the export</source>
   <translation>Dossier d'exportation</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The folder of the export; must be empty or absent.</source>
   <translation>Le dossier d'exportation ; il doit être vide ou absent.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The names of the classes, separated by commas: house, tree.</source>
   <translation>Les noms des classes, séparés par des virgules : house, tree.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>GeoPackage</source>
   <translation>GeoPackage</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The GeoPackage; must not be there yet.</source>
   <translation>Le GeoPackage ; il ne doit pas encore exister.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>CRS</source>
   <translation>SCR</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>CRS of the layers, best the imagery's; empty: the project's.</source>
   <translation>SCR des couches, de préférence celui de l'imagerie ; vide : celui du projet.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Raster files, addresses (https://…, s3://…) or STAC items (item.json), or one folder of rasters.</source>
   <translation>Fichiers raster, adresses (https://…, s3://…) ou éléments STAC (item.json), ou un dossier de rasters.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The model file (.safetensors).</source>
   <translation>Le fichier du modèle (.safetensors).</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Models (*.safetensors)</source>
   <translation>Modèles (*.safetensors)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Detections</source>
   <translation>Détections</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The detections layer (.gpkg, or .parquet where the library pyarrow is installed).</source>
   <translation>La couche des détections (.gpkg, ou .parquet si la bibliothèque pyarrow est installée).</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Only inside</source>
   <translation>Seulement à l'intérieur de</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Polygons to stay inside; empty: the whole raster.</source>
   <translation>Polygones dans lesquels rester ; vide : tout le raster.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Extent</source>
   <translation>Emprise</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>West, south, east, north in the raster's CRS, or in CRS where one is given; empty: the whole raster.</source>
   <translation>Ouest, sud, est, nord dans le SCR du raster, ou dans CRS s'il est indiqué ; vide : tout le raster.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Detections below this score are left out; -1: the model's own threshold of best F1. 0.8 means that about 8 of 10 such objects are right, where the model's scores were calibrated in training. Detections that the network gives less than 0.05 are never kept.</source>
   <translation>Les détections sous ce score sont ignorées ; -1 : le seuil du modèle au meilleur F1. 0.8 signifie qu'environ 8 objets sur 10 sont justes, si les scores du modèle ont été calibrés à l'entraînement. Les détections auxquelles le réseau donne moins de 0.05 ne sont jamais gardées.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>the model's own</source>
   <translation>celui du modèle</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Side of a window that the network sees at once; 0: 1024, or the model's tile where that is larger or the network has group norm.</source>
   <translation>Côté de la fenêtre que le réseau voit d'un coup ; 0 : 1024, ou la tuile du modèle si elle est plus grande ou si le réseau a une group norm.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Margin</source>
   <translation>Marge</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Overlap of a window with its neighbours on each side, at least 16; -1: 3/16 of the tile (192 of 1024). More gives the network more surroundings and takes longer.</source>
   <translation>Recouvrement d'une fenêtre avec ses voisines de chaque côté, au moins 16 ; -1 : 3/16 de la tuile (192 sur 1024). Plus donne au réseau plus de contexte et prend plus de temps.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>3/16 of the tile</source>
   <translation>3/16 de la tuile</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Batch size</source>
   <translation>Taille de lot</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Windows at once; 0: what fits into memory.</source>
   <translation>Fenêtres à la fois ; 0 : ce qui tient en mémoire.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>what fits into memory</source>
   <translation>ce qui tient en mémoire</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Bands of the raster that stand for the model's, by number or by name (4, 1, 2 or nir, red, green); empty: those of the model's names where the raster has them all, else in order.</source>
   <translation>Bandes du raster qui tiennent lieu de celles du modèle, par numéro ou par nom (4, 1, 2 ou nir, red, green) ; vide : celles des noms du modèle si le raster les a toutes, sinon dans l'ordre.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Scales</source>
   <translation>Échelles</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Look at the raster at several scales and merge what is found: 1 is the model's ground size, 2 shows everything twice as large and takes four times as long, 0.5 finds objects larger than a tile; empty: what the model's card asks for, mostly 1 only.</source>
   <translation>Regarder le raster à plusieurs échelles et fusionner ce qui est trouvé : 1 est la taille au sol du modèle, 2 montre tout deux fois plus grand et prend quatre fois plus de temps, 0.5 trouve des objets plus grands qu'une tuile ; vide : ce que demande la fiche du modèle, le plus souvent 1 seul.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Search in this CRS</source>
   <translation>Chercher dans ce SCR</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Search the raster warped to this CRS (EPSG:32633), for imagery in degrees far from the equator; extent and layer are in it as well. Empty: as it is.</source>
   <translation>Chercher dans le raster reprojeté vers ce SCR (EPSG:32633), pour une imagerie en degrés loin de l'équateur ; emprise et couche y sont aussi. Vide : tel quel.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Look at every tile four ways</source>
   <translation>Regarder chaque tuile de quatre façons</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Look at every tile four ways, turned by quarters, and take the mean: four times slower, and often clearly better.</source>
   <translation>Regarder chaque tuile de quatre façons, tournée par quarts, et prendre la moyenne : quatre fois plus lent, et souvent nettement meilleur.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Least area</source>
   <translation>Surface minimale</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Smaller polygons are left out; 0: none.</source>
   <translation>Les polygones plus petits sont ignorés ; 0 : aucun.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>square metres</source>
   <translation>mètres carrés</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>no limit</source>
   <translation>sans limite</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Simplify outlines</source>
   <translation>Simplifier les contours</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Outlines may move by this much to have fewer vertices; -1: half a pixel.</source>
   <translation>Les contours peuvent bouger d'autant pour avoir moins de sommets ; -1 : un demi-pixel.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>by half a pixel</source>
   <translation>d'un demi-pixel</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Outlines</source>
   <translation>Contours</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>auto: as the true objects of each class were drawn in training, with right angles or round, without specks and small holes; found: as the network sees them; square: right angles (for buildings); smooth: round (for crowns).</source>
   <translation>auto : comme les objets réels de chaque classe étaient dessinés à l'entraînement, à angles droits ou ronds, sans éclats ni petits trous ; found : comme le réseau les voit ; square : angles droits (pour les bâtiments) ; smooth : ronds (pour les houppiers).</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: auto</source>
   <translation>automatique</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: found</source>
   <translation>tels que trouvés</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: square</source>
   <translation>à angles droits</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: smooth</source>
   <translation>lissés</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Where the network runs.</source>
   <translation>Où le réseau s'exécute.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Address of a Dask scheduler (tcp://host:8786) whose workers search the tiles; they must reach raster and model under the same paths. Empty: this computer.</source>
   <translation>Adresse d'un ordonnanceur Dask (tcp://host:8786) dont les processus cherchent dans les tuiles ; ils doivent atteindre raster et modèle par les mêmes chemins. Vide : cet ordinateur.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Keep the raw detections (archive)</source>
   <translation>Conserver les détections brutes (archive)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Keep every raw detection beside the layer, for 'refine'.</source>
   <translation>Conserver chaque détection brute à côté de la couche, pour 'refine'.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Go on with an unfinished run</source>
   <translation>Continuer une exécution inachevée</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Go on with an unfinished run of the same OUTPUT.</source>
   <translation>Continuer une exécution inachevée du même OUTPUT.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Ground size of web imagery</source>
   <translation>Taille au sol des images du web</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>At which pixels of XYZ, WMS and WMTS layers are read; 0: that of the model, or of the training set. The nearest level of zoom that is not much coarser is taken.</source>
   <translation>À laquelle les pixels des couches XYZ, WMS et WMTS sont lus ; 0 : celle du modèle, ou du jeu d'entraînement. Le niveau de zoom le plus proche qui n'est pas beaucoup plus grossier est pris.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>the model's, or the training set's</source>
   <translation>celle du modèle, ou du jeu d'entraînement</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Most tiles of web imagery</source>
   <translation>Nombre maximal de tuiles du web</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>A run that needs more tiles of one XYZ, WMS or WMTS layer is refused: a server's imagery is not ours to copy.</source>
   <translation>Une exécution qui demande plus de tuiles d'une couche XYZ, WMS ou WMTS est refusée : les images d'un serveur ne sont pas là pour être copiées.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The archive that 'detect' kept.</source>
   <translation>L'archive que 'detect' a conservée.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Overlap of two that are one</source>
   <translation>Recouvrement à partir duquel deux font un</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Two detections of one class that overlap by more than this IoU are one object.</source>
   <translation>Deux détections d'une classe qui se recouvrent de plus que cet IoU sont un seul objet.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The detections layer.</source>
   <translation>La couche des détections.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>True objects</source>
   <translation>Objets réels</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The layer of true objects.</source>
   <translation>La couche des objets réels.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>All three in one GeoPackage</source>
   <translation>Les trois dans un GeoPackage</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>GeoPackage with the layers matched, missed and extra.</source>
   <translation>GeoPackage avec les couches matched, missed et extra.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>HTML file with the figures and curves.</source>
   <translation>Fichier HTML avec les chiffres et les courbes.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>HTML (*.html)</source>
   <translation>HTML (*.html)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Class of the detections</source>
   <translation>Classe des détections</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Field of the detections' class; empty: one class.</source>
   <translation>Champ de la classe des détections ; vide : une seule classe.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Class of the true objects</source>
   <translation>Classe des objets réels</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Field of the truth's class; empty: one class.</source>
   <translation>Champ de la classe des objets réels ; vide : une seule classe.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Score of the detections</source>
   <translation>Score des détections</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Field of the score; empty or absent: all equal.</source>
   <translation>Champ du score ; vide ou absent : tous égaux.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Polygons inside which both layers are compared; empty: everywhere.</source>
   <translation>Polygones dans lesquels les deux couches sont comparées ; vide : partout.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Least overlap (IoU)</source>
   <translation>Recouvrement minimal (IoU)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Overlap from which a detection counts as found.</source>
   <translation>Recouvrement à partir duquel une détection compte comme trouvée.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Which device to try.</source>
   <translation>Le périphérique à essayer.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>HTML file for the report; empty: none.</source>
   <translation>Fichier HTML pour le rapport ; vide : aucun.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>What to do</source>
   <translation>Que faire</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>install makes the engine, or repairs and finishes one; upgrade brings its libraries to their newest versions; remove deletes it from the disk.</source>
   <translation>install crée le moteur, le répare ou l'achève ; upgrade met ses bibliothèques à leur dernière version ; remove le supprime du disque.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: install</source>
   <translation>installer ou réparer</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: upgrade</source>
   <translation>mettre à jour</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: remove</source>
   <translation>supprimer</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Build of PyTorch</source>
   <translation>Version compilée de PyTorch</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Which build of PyTorch: auto fits the graphics card, and takes the small one for the CPU where there is none; index takes what the configured package index has.</source>
   <translation>Quelle version compilée de PyTorch : auto convient à la carte graphique, et prend la petite pour le processeur s'il n'y en a pas ; index prend ce que contient l'index de paquets configuré.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: index</source>
   <translation>de l'index de paquets</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Folder of the engine</source>
   <translation>Dossier du moteur</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Where the engine is made (1 to 6 GB); empty: in your data folder.</source>
   <translation>Où le moteur est créé (1 à 6 Go) ; vide : dans votre dossier de données.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Folder of wheels (to install offline)</source>
   <translation>Dossier de wheels (pour installer hors ligne)</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Install from the wheels in this folder, without a network; empty: from the network.</source>
   <translation>Installer depuis les wheels de ce dossier, sans réseau ; vide : depuis le réseau.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Python to make it from</source>
   <translation>Python à partir duquel le créer</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>The Python that the engine is made from; empty: chosen by itself.</source>
   <translation>Le Python à partir duquel le moteur est créé ; vide : choisi automatiquement.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Start over</source>
   <translation>Recommencer</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Delete what is there and make it anew.</source>
   <translation>Supprimer ce qui existe et le recréer.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Split</source>
   <translation>Partie</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>The split to measure on.</source>
   <translation>La partie sur laquelle mesurer.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>choice: train</source>
   <translation>entraînement</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>choice: validation</source>
   <translation>validation</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>choice: test</source>
   <translation>test</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Figures</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>JSON file for the figures; empty: none.</source>
   <translation>Fichier JSON pour les chiffres ; vide : aucun.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>JSON (*.json)</source>
   <translation>JSON (*.json)</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Tiles at once; 0: what fits into memory.</source>
   <translation>Tuiles à la fois ; 0 : ce qui tient en mémoire.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Address of a Dask scheduler (tcp://host:8786) whose workers search the tiles; they must reach training set and model under the same paths. Empty: this computer.</source>
   <translation>Adresse d'un ordonnanceur Dask (tcp://host:8786) dont les processus cherchent dans les tuiles ; ils doivent atteindre le jeu d'entraînement et le modèle par les mêmes chemins. Vide : cet ordinateur.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Exported model</source>
   <translation>Modèle exporté</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>The file for the other program (.onnx).</source>
   <translation>Le fichier pour l'autre programme (.onnx).</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>ONNX (*.onnx)</source>
   <translation>ONNX (*.onnx)</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>onnx: boxes, classes, scores and masks, for programs that you write; deepness: the layout that the QGIS plugin Deepness runs.</source>
   <translation>onnx : rectangles, classes, scores et masques, pour vos propres programmes ; deepness : la forme qu'exécute l'extension QGIS Deepness.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Image size</source>
   <translation>Taille de l'image</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Side of the image that the exported model takes; 0: the model's tiles.</source>
   <translation>Côté de l'image que prend le modèle exporté ; 0 : les tuiles du modèle.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>the model's tiles</source>
   <translation>les tuiles du modèle</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The training set's folder, or any folder with COCO annotations.</source>
   <translation>Le dossier du jeu d'entraînement, ou tout dossier avec des annotations COCO.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Run folder</source>
   <translation>Dossier d'exécution</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The run folder.</source>
   <translation>Le dossier d'exécution.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Time for the training</source>
   <translation>Durée de l'entraînement</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How long the training may take, on this machine as busy as it is; 0: what a good model needs, which is said before it starts. Everything that is left automatic follows from this, from the training set and from the machine.</source>
   <translation>Combien de temps l'entraînement peut durer, sur cette machine telle qu'elle est occupée ; 0 : ce qu'il faut à un bon modèle, annoncé avant le début. Tout ce qui reste automatique en découle, ainsi que du jeu d'entraînement et de la machine.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>minutes</source>
   <translation>minutes</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>what a good model needs</source>
   <translation>ce qu'il faut à un bon modèle</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The network; auto: what suits the machine. MobileNet and ResNet-18 suit a computer without a GPU.</source>
   <translation>Le réseau ; auto : ce qui convient à la machine. MobileNet et ResNet-18 conviennent à un ordinateur sans GPU.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Network of timm</source>
   <translation>Réseau de timm</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Name of a timm feature network, such as resnet50d; only with 'timm', where it is installed.</source>
   <translation>Nom d'un réseau de caractéristiques de timm, comme resnet50d ; seulement avec 'timm', s'il est installé.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Start from</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>What training starts from: base, a small network of RS Mask's own that knows imagery from above; pretrained, published weights (downloaded once); a file; or nothing. auto: the file where one is given, else base without a GPU where it fits the network, else pretrained.</source>
   <translation>De quoi part l'entraînement : base, un petit réseau de RS Mask qui connaît l'imagerie vue d'en haut ; pretrained, des poids publiés (téléchargés une fois) ; un fichier (file) ; ou rien (none). auto : le fichier s'il est indiqué, sinon base sans GPU s'il convient au réseau, sinon pretrained.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: pretrained</source>
   <translation>préentraîné</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: file</source>
   <translation>un fichier</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: none</source>
   <translation>rien</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: base</source>
   <translation>modèle de base de RS Mask</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Weights file</source>
   <translation>Fichier de poids</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>A model of RS Mask or a file of weights (.safetensors, .pth); used with 'file' or 'auto'.</source>
   <translation>Un modèle de RS Mask ou un fichier de poids (.safetensors, .pth) ; utilisé avec 'file' ou 'auto'.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Models and weights (*.safetensors *.pth *.pt)</source>
   <translation>Modèles et poids (*.safetensors *.pth *.pt)</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Optimizer</source>
   <translation>Optimiseur</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How the weights are changed.</source>
   <translation>Comment les poids sont modifiés.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Learning rate</source>
   <translation>Taux d'apprentissage</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Step length; 0: the optimizer's own default, larger for steps of many tiles; empty or -1: found by a short range test before the training.</source>
   <translation>Longueur de pas ; 0 : celle par défaut de l'optimiseur, plus grande pour des pas de nombreuses tuiles ; vide ou -1 : trouvée par un court test avant l'entraînement.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>the optimizer's own</source>
   <translation>celui de l'optimiseur</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Epochs</source>
   <translation>Époques</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How often every tile is seen; 0: as the time allows.</source>
   <translation>Combien de fois chaque tuile est vue ; 0 : selon le temps disponible.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Tiles a batch; 0: what fits into memory. A resumed run may have smaller ones: its steps are then made of more of them.</source>
   <translation>Tuiles par lot ; 0 : ce qui tient en mémoire. Une exécution reprise peut en avoir de plus petits : ses pas en comptent alors davantage.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Augmentation</source>
   <translation>Augmentation</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How strongly tiles are varied: turned, scaled, brightened; auto: what suits the length of the training.</source>
   <translation>À quel point les tuiles sont variées : tournées, mises à l'échelle, éclaircies ; auto : ce qui convient à la durée de l'entraînement.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: light</source>
   <translation>léger</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: standard</source>
   <translation>standard</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: strong</source>
   <translation>fort</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Changes to the augmentation</source>
   <translation>Modifications de l'augmentation</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Changes to the chosen augmentation, as name=value, separated by commas: paste_share=0.5, scale_low=0.3.</source>
   <translation>Modifications de l'augmentation choisie, sous la forme nom=valeur, séparées par des virgules : paste_share=0.5, scale_low=0.3.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Patience</source>
   <translation>Patience</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Training ends after this many validations without a better mask AP; 0: never early; -1: what suits the number of validations.</source>
   <translation>L'entraînement s'arrête après ce nombre de validations sans meilleure AP des masques ; 0 : jamais avant la fin ; -1 : ce qui convient au nombre de validations.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Crop size</source>
   <translation>Taille des extraits</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Training sees random crops of this size; 0: whole tiles; -1: what suits the tiles and the machine.</source>
   <translation>L'entraînement voit des extraits aléatoires de cette taille ; 0 : tuiles entières ; -1 : ce qui convient aux tuiles et à la machine.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Keep frozen</source>
   <translation>Garder figé</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Which part of the network keeps what it knew at the start: stem, its first layers, which see edges and colours; backbone, all that looks at the image. Helps with few objects.</source>
   <translation>Quelle partie du réseau garde ce qu'elle savait au début : stem, ses premières couches, qui voient bords et couleurs ; backbone, tout ce qui regarde l'image. Utile avec peu d'objets.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: stem</source>
   <translation>premières couches</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: backbone</source>
   <translation>corps entier du réseau</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Heads of the network</source>
   <translation>Têtes du réseau</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Size of the network's heads; light ones are several times faster without a GPU; auto: what suits the machine.</source>
   <translation>Taille des têtes du réseau ; légères (light), elles sont plusieurs fois plus rapides sans GPU ; auto : ce qui convient à la machine.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: full</source>
   <translation>complet</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Mask size</source>
   <translation>Taille du masque</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Side of the mask that an object is drawn with; 56 is finer, slower and for large objects; auto: what suits the objects.</source>
   <translation>Côté du masque avec lequel un objet est dessiné ; 56 est plus fin, plus lent et pour de grands objets ; auto : ce qui convient aux objets.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Normalisation</source>
   <translation>Normalisation</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How values inside the network are kept in range; auto suits nearly always: frozen with pretrained weights, else what learns from nothing.</source>
   <translation>Comment les valeurs dans le réseau sont bornées ; auto convient presque toujours : frozen avec des poids préentraînés, sinon ce qui apprend à partir de rien.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: frozen</source>
   <translation>figé</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: batch</source>
   <translation>par lot</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: group</source>
   <translation>par groupe</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Schedule of the learning rate</source>
   <translation>Évolution du taux d'apprentissage</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How the learning rate falls after its warm-up: cosine, steps (a tenth at two thirds and again at eight ninths), or constant.</source>
   <translation>Comment le taux d'apprentissage baisse après son échauffement : cosine, steps (un dixième aux deux tiers, puis encore aux huit neuvièmes), ou constant.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: cosine</source>
   <translation>cosinus</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: steps</source>
   <translation>par paliers</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: constant</source>
   <translation>constant</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Learning rate from stage to stage</source>
   <translation>Taux d'apprentissage d'étage en étage</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Learning rate of each stage of the network's body, as a share of the next later one's; 1: all the same. Below 1, what was learnt before changes less.</source>
   <translation>Taux d'apprentissage de chaque étage du corps du réseau, en proportion de celui du suivant ; 1 : tous égaux. En dessous de 1, ce qui était appris change moins.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Batches a step</source>
   <translation>Lots par pas</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Batches that the network looks at before it is changed once: as steady as a batch that many times as large, in the memory of one; 0: what suits the batch.</source>
   <translation>Lots que le réseau regarde avant d'être modifié une fois : aussi stable qu'un lot autant de fois plus grand, dans la mémoire d'un seul ; 0 : ce qui convient au lot.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Steps of an epoch</source>
   <translation>Pas par époque</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Steps after which the tiles seen count as an epoch, which may end with a validation; 0: chosen, as a rule as many as show every tile once.</source>
   <translation>Pas après lesquels les tuiles vues comptent comme une époque, qui peut finir par une validation ; 0 : choisi, en général autant qu'il faut pour montrer chaque tuile une fois.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Epochs between validations</source>
   <translation>Époques entre validations</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Epochs from one validation to the next; 0: so many that validation costs little.</source>
   <translation>Époques d'une validation à la suivante ; 0 : assez pour que la validation coûte peu.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Share of difficult tiles seen again</source>
   <translation>Part de tuiles difficiles revues</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Share of an epoch's tiles that are seen again because the network was worst on them.</source>
   <translation>Part des tuiles d'une époque qui sont revues parce que le réseau y était le plus mauvais.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD: when to switch</source>
   <translation>Adam_SGD : quand changer</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD only: when Adam becomes SGD: auto (once the step length that SGD would need has settled, as in SWATS), at a share of the schedule, alternate (back to Adam when validation stalls), or mix.</source>
   <translation>Adam_SGD seulement : quand Adam devient SGD : auto (dès que la longueur de pas qu'il faudrait à SGD s'est stabilisée, comme dans SWATS), at (à une part du déroulement), alternate (retour à Adam quand la validation stagne) ou mix.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: at</source>
   <translation>à une part</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: alternate</source>
   <translation>en alternance</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: mix</source>
   <translation>mélange</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD: share</source>
   <translation>Adam_SGD : part</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD only: at: the share of the schedule at which the switch comes; auto: where it comes at the latest; mix: SGD's weight.</source>
   <translation>Adam_SGD seulement : at : la part du déroulement où vient le changement ; auto : où il vient au plus tard ; mix : le poids de SGD.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Loading processes</source>
   <translation>Processus de chargement</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Processes that load tiles; -1: chosen for the machine.</source>
   <translation>Processus qui chargent les tuiles ; -1 : choisi pour la machine.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Number from which all chance of a training follows: same number, same training; another number shows how much of a result is luck.</source>
   <translation>Nombre dont découle tout le hasard d'un entraînement : même nombre, même entraînement ; un autre montre la part de chance d'un résultat.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The same to the bit on a graphics card</source>
   <translation>Identique au bit près sur une carte graphique</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Give the same training to the bit on a GPU too; slower. On a CPU, with the same number of threads, it always is.</source>
   <translation>Donner le même entraînement au bit près aussi sur un GPU ; plus lent. Sur un processeur, avec le même nombre de threads, il l'est toujours.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Go on with the unfinished run in OUTPUT.</source>
   <translation>Continuer l'exécution inachevée dans OUTPUT.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Optimizers</source>
   <translation>Optimiseurs</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The optimizers to compare.</source>
   <translation>Les optimiseurs à comparer.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Repeats</source>
   <translation>Répétitions</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Trainings with each optimizer, each with a seed of its own; with fewer than three, differences can hardly be told from chance.</source>
   <translation>Entraînements avec chaque optimiseur, chacun avec sa propre graine ; à moins de trois, les différences se distinguent mal du hasard.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Folder of the comparison</source>
   <translation>Dossier de la comparaison</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The comparison's folder.</source>
   <translation>Le dossier de la comparaison.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Go on with an unfinished comparison</source>
   <translation>Continuer une comparaison inachevée</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Go on with the unfinished comparison in OUTPUT; further optimizers and repeats may be added to a finished one.</source>
   <translation>Continuer la comparaison inachevée dans OUTPUT ; d'autres optimiseurs et répétitions peuvent être ajoutés à une comparaison achevée.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;Cuts rasters and the polygons that you drew on them into tiles with outlines: the training set that “Train a model” learns from.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Découpe les rasters et les polygones que vous y avez dessinés en tuiles avec contours : le jeu d'entraînement à partir duquel « Entraîner un modèle » apprend.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Before you start:&lt;/b&gt; draw one polygon around each object, touching neighbours as polygons of their own. Some 50 to 100 objects are enough for a first try, a few hundred for a good model. Where you did not annotate everything, draw the &lt;b&gt;annotated area&lt;/b&gt; as well: without it, objects that you left out count as background and the model learns to overlook them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Avant de commencer :&lt;/b&gt; dessinez un polygone autour de chaque objet, les voisins qui se touchent en polygones séparés. Quelque 50 à 100 objets suffisent pour un premier essai, quelques centaines pour un bon modèle. Là où vous n'avez pas tout annoté, dessinez aussi la &lt;b&gt;zone annotée&lt;/b&gt; : sans elle, les objets oubliés comptent comme arrière-plan et le modèle apprend à les ignorer.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; a folder with georeferenced tiles, annotations in COCO format, a report, and &lt;i&gt;tiles.gpkg&lt;/i&gt; to look at in QGIS. A part of the area is set aside and is never learned from, so that the figures of the training are honest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Résultat :&lt;/b&gt; un dossier avec des tuiles géoréférencées, des annotations au format COCO, un rapport et &lt;i&gt;tiles.gpkg&lt;/i&gt; à regarder dans QGIS. Une partie de la zone est mise de côté et jamais apprise, pour que les chiffres de l'entraînement soient honnêtes.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Tile size:&lt;/b&gt; the largest objects should be smaller than half a tile.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Taille des tuiles :&lt;/b&gt; les plus grands objets devraient être plus petits qu'une demi-tuile.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Classes:&lt;/b&gt; a field, or an expression such as &lt;i&gt;if("height" &amp;gt; 20, 'tall', 'small')&lt;/i&gt;, or one class for all. Where QGIS shows names in place of a field's codes, the names are taken.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Classes :&lt;/b&gt; un champ, une expression comme &lt;i&gt;if("height" &amp;gt; 20, 'tall', 'small')&lt;/i&gt;, ou une seule classe pour tous. Là où QGIS montre des noms à la place des codes d'un champ, ce sont les noms qui sont pris.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;The layer counts as QGIS shows it: with its filter, its joined and computed fields, and what you drew without saving it yet; “Selected features only” takes the selected ones.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La couche compte telle que QGIS la montre : avec son filtre, ses champs joints et calculés, et ce que vous avez dessiné sans l'enregistrer encore ; « Entité(s) sélectionnée(s) uniquement » prend celles qui sont sélectionnées.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/check.en.html" />
   <source>&lt;p&gt;Shows the versions of the engine, the device that it will use and why, and how fast the network runs on it. Run it first when something does not work, and add its output to a report of an error.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Montre les versions du moteur, le périphérique qu'il utilisera et pourquoi, et la vitesse du réseau dessus. À lancer d'abord quand quelque chose ne marche pas ; joignez ce qui s'affiche à un rapport d'erreur.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/compareoptimizers.en.html" />
   <source>&lt;p&gt;Trains the same network on the same training set with several optimizers, several times each, and says which is better, and whether the difference is more than chance.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Entraîne le même réseau sur le même jeu d'entraînement avec plusieurs optimiseurs, plusieurs fois chacun, et dit lequel est meilleur, et si la différence dépasse le hasard.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/compareoptimizers.en.html" />
   <source>&lt;p&gt;It takes as long as all its trainings together: optimizers times repeats. It can be cancelled and continued at any time. The best model of all is kept.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Cela prend le temps de tous ses entraînements réunis : optimiseurs fois répétitions. On peut l'annuler et le reprendre à tout moment. Le meilleur modèle de tous est gardé.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;Finds every object in a raster of any size and outlines it with a polygon. Objects that lie across tiles come out whole and once.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Trouve chaque objet dans un raster de taille quelconque et l'entoure d'un polygone. Les objets à cheval sur plusieurs tuiles ressortent entiers et une seule fois.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;The raster should look like the imagery that the model was trained on: the same bands in the same order, a similar season. It is resampled to the model's ground size by itself.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Le raster devrait ressembler à l'imagerie sur laquelle le modèle a été entraîné : mêmes bandes dans le même ordre, saison semblable. Il est rééchantillonné automatiquement à la taille au sol du modèle.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; a polygon layer in the raster's CRS with the fields &lt;i&gt;class_id, class, score&lt;/i&gt; (0 to 1), &lt;i&gt;area_m2, edge&lt;/i&gt; (1: cut by the edge of the raster, the area, the extent or the nodata)&lt;i&gt;, stitched&lt;/i&gt; (number of tiles joined)&lt;i&gt;, source&lt;/i&gt; and &lt;i&gt;run&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Résultat :&lt;/b&gt; une couche de polygones dans le SCR du raster avec les champs &lt;i&gt;class_id, class, score&lt;/i&gt; (0 à 1), &lt;i&gt;area_m2, edge&lt;/i&gt; (1 : coupé par le bord du raster, de la zone, de l'emprise ou des pixels sans données)&lt;i&gt;, stitched&lt;/i&gt; (nombre de tuiles réunies)&lt;i&gt;, source&lt;/i&gt; et &lt;i&gt;run&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;A score of 0.8 means that about 8 of 10 such objects are right, where the model's scores were calibrated: the report of its training says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Un score de 0.8 signifie qu'environ 8 objets sur 10 sont justes, si les scores du modèle ont été calibrés : le rapport de son entraînement le dit.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;Too many false objects: raise the least score. Too few: lower it. With the archive kept, “Refine detections” does that in seconds.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Trop d'objets faux : augmentez le score minimal. Trop peu : baissez-le. Si l'archive est conservée, « Affiner des détections » le fait en quelques secondes.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;A run that was cancelled or broke off goes on where it was when it is started again with the same output file.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Une exécution annulée ou interrompue reprend où elle en était quand on la relance avec le même fichier de sortie.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluate.en.html" />
   <source>&lt;p&gt;Compares a layer of detections with a layer of true objects, one to one by the overlap of their outlines (IoU: shared area through joint area).&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compare une couche de détections à une couche d'objets réels, un à un selon le recouvrement de leurs contours (IoU : surface commune sur surface réunie).&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; precision (how many of the detections are right), recall (how many of the true objects were found), F1 (both together) and AP (over all scores), for each class and for all; how far the outlines of what was found are from the true ones; and the &lt;b&gt;matched&lt;/b&gt;, &lt;b&gt;missed&lt;/b&gt; and &lt;b&gt;extra&lt;/b&gt; objects as layers, to see where it goes wrong.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Résultat :&lt;/b&gt; précision (combien de détections sont justes), rappel (combien d'objets réels ont été trouvés), F1 (les deux ensemble) et AP (sur tous les scores), pour chaque classe et pour toutes ; l'écart entre les contours trouvés et les vrais ; et les objets &lt;b&gt;matched&lt;/b&gt; (appariés), &lt;b&gt;missed&lt;/b&gt; (manqués) et &lt;b&gt;extra&lt;/b&gt; (en trop) en couches, pour voir où cela se passe mal.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluate.en.html" />
   <source>&lt;p&gt;The figures are only worth something where &lt;i&gt;all&lt;/i&gt; true objects are drawn: give that area in &lt;b&gt;Only inside&lt;/b&gt;. And only on imagery that the model was not trained on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les chiffres ne valent que là où &lt;i&gt;tous&lt;/i&gt; les objets réels sont dessinés : indiquez cette zone dans &lt;b&gt;Seulement à l'intérieur de&lt;/b&gt;. Et seulement sur une imagerie qui n'a pas servi à entraîner le modèle.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluatemodel.en.html" />
   <source>&lt;p&gt;Measures a model on one part of a training set with the figures of COCO: AP and AP50 of masks and boxes, by class and by size. The part &lt;b&gt;test&lt;/b&gt; is the honest one: nothing was learned from it and nothing chosen by it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Mesure un modèle sur une partie d'un jeu d'entraînement avec les chiffres de COCO : AP et AP50 des masques et des rectangles, par classe et par taille. La partie &lt;b&gt;test&lt;/b&gt; est l'honnête : rien n'y a été appris ni choisi d'après elle.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportdataset.en.html" />
   <source>&lt;p&gt;Writes a training set in another tool's format: COCO instances, YOLO segmentation, RCNN Masks (ArcGIS), or instance masks laid out like Pascal VOC.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Écrit un jeu d'entraînement au format d'un autre outil : instances COCO, segmentation YOLO, RCNN Masks (ArcGIS), ou masques d'instances rangés comme Pascal VOC.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportdataset.en.html" />
   <source>&lt;p&gt;What a format can't hold is said: YOLO has neither holes nor objects of several parts; masks can't hold overlapping objects.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Ce qu'un format ne peut pas contenir est dit : YOLO n'a ni trous ni objets en plusieurs parties ; des masques ne peuvent pas contenir d'objets qui se recouvrent.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;Writes a model of RS Mask as an ONNX file, which other programs run without RS Mask and without PyTorch. The file is run beside the model before it gets its name: both must find the same.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Écrit un modèle de RS Mask en fichier ONNX, que d'autres programmes exécutent sans RS Mask ni PyTorch. Le fichier est exécuté à côté du modèle avant de recevoir son nom : les deux doivent trouver la même chose.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Format:&lt;/b&gt; &lt;i&gt;onnx&lt;/i&gt; gives boxes, classes, scores and masks, for ONNX Runtime and programs of your own; &lt;i&gt;deepness&lt;/i&gt; is for the QGIS plugin Deepness. Tiling, joining across tiles and square corners belong to RS Mask and stay behind.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Format :&lt;/b&gt; &lt;i&gt;onnx&lt;/i&gt; donne rectangles, classes, scores et masques, pour ONNX Runtime et vos propres programmes ; &lt;i&gt;deepness&lt;/i&gt; est pour l'extension QGIS Deepness. Le découpage en tuiles, la jonction entre tuiles et les angles droits appartiennent à RS Mask et ne sont pas exportés.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Image size:&lt;/b&gt; 0 takes the size of the tiles that the model was trained on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Taille de l'image :&lt;/b&gt; 0 prend la taille des tuiles sur lesquelles le modèle a été entraîné.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;The engine needs two more libraries for this, &lt;i&gt;onnx&lt;/i&gt; and &lt;i&gt;onnxruntime&lt;/i&gt;; where they are missing, the message says how to install them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Le moteur a besoin pour cela de deux bibliothèques de plus, &lt;i&gt;onnx&lt;/i&gt; et &lt;i&gt;onnxruntime&lt;/i&gt; ; si elles manquent, le message dit comment les installer.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/importdataset.en.html" />
   <source>&lt;p&gt;Makes a training set from one that another tool wrote: COCO instances (polygons or RLE, any folder shape), YOLO segmentation, RCNN Masks as exported by ArcGIS, or instance masks laid out like Pascal VOC.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Crée un jeu d'entraînement à partir de celui d'un autre outil : instances COCO (polygones ou RLE, toute forme de dossier), segmentation YOLO, RCNN Masks exportés par ArcGIS, ou masques d'instances rangés comme Pascal VOC.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/importdataset.en.html" />
   <source>&lt;p&gt;Images are copied as they are. Splits that the other set has are kept. Without them, georeferenced images are split by blocks in space, and images that overlap another split are left out, so that validation is honest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Les images sont copiées telles quelles. La répartition de l'autre jeu est gardée. Sans elle, les images géoréférencées sont réparties par blocs dans l'espace, et les images qui recouvrent une autre partie sont ignorées, pour que la validation soit honnête.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/makesample.en.html" />
   <source>&lt;p&gt;Makes up two aerial photographs with exact outlines of every building, tree, vehicle and ship on them, to try everything with before you have data of your own.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Invente deux photographies aériennes avec les contours exacts de chaque bâtiment, arbre, véhicule et navire, pour tout essayer avant d'avoir vos propres données.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/makesample.en.html" />
   <source>&lt;p&gt;&lt;b&gt;West&lt;/b&gt; is for &lt;i&gt;Make a training set&lt;/i&gt;, with the layer &lt;i&gt;objects&lt;/i&gt; and its field &lt;i&gt;class&lt;/i&gt;; &lt;b&gt;east&lt;/b&gt; is what no training sees: detect there, and compare with the same layer by &lt;i&gt;Evaluate detections&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;West&lt;/b&gt; est pour &lt;i&gt;Créer un jeu d'entraînement&lt;/i&gt;, avec la couche &lt;i&gt;objects&lt;/i&gt; et son champ &lt;i&gt;class&lt;/i&gt; ; &lt;b&gt;east&lt;/b&gt; est ce qu'aucun entraînement ne voit : détectez-y, et comparez avec la même couche par &lt;i&gt;Évaluer des détections&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;Makes a GeoPackage with two layers that are ready to draw in, coloured by class, and loads them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Crée un GeoPackage avec deux couches prêtes à être dessinées, colorées par classe, et les charge.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;objects:&lt;/b&gt; one polygon an object; its class is chosen from a list. Touching neighbours stay polygons of their own. Invalid polygons are refused while you draw.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;objects :&lt;/b&gt; un polygone par objet ; sa classe se choisit dans une liste. Les voisins qui se touchent restent des polygones séparés. Les polygones invalides sont refusés pendant le dessin.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;area:&lt;/b&gt; draw around the parts in which you annotated everything. Only there does an unlabelled pixel count as background. The field &lt;i&gt;split&lt;/i&gt; may say what an area is for (train, validation, test); left empty, RS Mask decides. It counts only where “Make a training set” has &lt;i&gt;field&lt;/i&gt; as “Split by” and &lt;i&gt;split&lt;/i&gt; as the field with the split; an area without one then goes to a split by chance, as blocks do. With &lt;i&gt;blocks&lt;/i&gt; the field is not looked at, and with &lt;i&gt;areas&lt;/i&gt; each area goes as a whole.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;area :&lt;/b&gt; dessinez autour des parties où vous avez tout annoté. Là seulement, un pixel sans objet compte comme arrière-plan. Le champ &lt;i&gt;split&lt;/i&gt; peut dire à quoi sert une zone (train, validation, test) ; vide, RS Mask décide. Il ne compte que si « Créer un jeu d'entraînement » a &lt;i&gt;field&lt;/i&gt; pour « Répartir par » et &lt;i&gt;split&lt;/i&gt; pour champ de la partie ; une zone sans valeur va alors au hasard dans une partie, comme les blocs. Avec &lt;i&gt;blocks&lt;/i&gt; le champ n'est pas regardé, et avec &lt;i&gt;areas&lt;/i&gt; chaque zone va en entier.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Neighbours without gaps and overlaps:&lt;/b&gt; in the snapping toolbar, switch on snapping to vertices and segments, topological editing, and “Avoid overlap on active layer”. These are settings of the project, so a layer can't bring them along; leave the last one off where objects may hide parts of each other, as tree crowns do.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Voisins sans vides ni recouvrements :&lt;/b&gt; dans la barre d'accrochage, activez l'accrochage aux sommets et aux segments, l'édition topologique et « Éviter le chevauchement sur la couche active ». Ce sont des réglages du projet, une couche ne peut pas les apporter ; laissez le dernier désactivé là où des objets peuvent se cacher en partie, comme les houppiers.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Afterwards:&lt;/b&gt; “Make a training set” with &lt;i&gt;objects&lt;/i&gt; as the annotated objects, &lt;i&gt;class&lt;/i&gt; as the field with the class and &lt;i&gt;area&lt;/i&gt; as the annotated area. An existing file is never overwritten.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Ensuite :&lt;/b&gt; « Créer un jeu d'entraînement » avec &lt;i&gt;objects&lt;/i&gt; comme objets annotés, &lt;i&gt;class&lt;/i&gt; comme champ de la classe et &lt;i&gt;area&lt;/i&gt; comme zone annotée. Un fichier existant n'est jamais écrasé.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/refine.en.html" />
   <source>&lt;p&gt;Makes a new layer of detections from the raw ones that “Detect objects” kept (&lt;i&gt;Keep the raw detections&lt;/i&gt;), with another least score, least area or outline, in seconds and without the network.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Crée en quelques secondes, sans le réseau, une nouvelle couche à partir des détections brutes que « Détecter des objets » a conservées (&lt;i&gt;Conserver les détections brutes&lt;/i&gt;), avec un autre score minimal, une autre surface minimale ou un autre contour.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;Installs what RS Mask calculates with, PyTorch and a few geospatial libraries, into a Python environment of their own. QGIS's own Python is not touched, and other plugins don't notice. Once for every user of the computer; it takes 1 to 6 GB and some minutes of download.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Installe ce avec quoi RS Mask calcule, PyTorch et quelques bibliothèques géospatiales, dans un environnement Python à part. Le Python de QGIS n'est pas modifié, et les autres extensions ne remarquent rien. Une fois pour chaque utilisateur de l'ordinateur ; il faut 1 à 6 Go et quelques minutes de téléchargement.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;The build of PyTorch that fits the graphics card is chosen by itself; without a card it is the small one for the CPU. Where PyTorch's own server can't be reached, PyTorch comes from the package index. The proxy is that of QGIS (Settings → Options → Network). After a break, run this again: what was downloaded is kept.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La version de PyTorch qui convient à la carte graphique est choisie automatiquement ; sans carte, c'est la petite pour le processeur. Si le serveur de PyTorch est injoignable, PyTorch vient de l'index de paquets. Le proxy est celui de QGIS (Préférences → Options → Réseau). Après une interruption, relancez : ce qui a été téléchargé est conservé.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;&lt;b&gt;What to do&lt;/b&gt; also &lt;i&gt;upgrades&lt;/i&gt; the libraries and &lt;i&gt;removes&lt;/i&gt; the engine from the disk.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Que faire&lt;/b&gt; permet aussi de &lt;i&gt;mettre à jour&lt;/i&gt; les bibliothèques et de &lt;i&gt;supprimer&lt;/i&gt; le moteur du disque.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Without a network:&lt;/b&gt; fill a folder with wheels on a computer of the same kind (&lt;i&gt;pip download -d FOLDER …&lt;/i&gt;) and name it as &lt;b&gt;Folder of wheels&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Sans réseau :&lt;/b&gt; remplissez un dossier de wheels sur un ordinateur du même type (&lt;i&gt;pip download -d FOLDER …&lt;/i&gt;) et indiquez-le comme &lt;b&gt;Dossier de wheels&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;&lt;b&gt;You have such an environment already&lt;/b&gt; (a cluster's module, conda)? Name its Python in Settings → Options → Processing → Providers → RS Mask, or in the environment variable RS_MASK_PYTHON.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Vous avez déjà un tel environnement&lt;/b&gt; (module d'un cluster, conda) ? Indiquez son Python dans Préférences → Options → Traitement → Fournisseurs → RS Mask, ou dans la variable d'environnement RS_MASK_PYTHON.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;Fine-tunes Mask R-CNN on a training set and keeps the model that does best on the part set aside for validation.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Affine Mask R-CNN sur un jeu d'entraînement et garde le modèle le meilleur sur la partie mise de côté pour la validation.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;Network, crops, batch and steps are chosen for your training set and this computer; the log gives the reason for each, and &lt;b&gt;Advanced Parameters&lt;/b&gt; override it. &lt;b&gt;Time for the training&lt;/b&gt; is how many minutes you have; 0: what a good model needs. A graphics card makes this ten to fifty times faster.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Le réseau, les extraits, le lot et les pas sont choisis pour votre jeu d'entraînement et cet ordinateur ; le journal donne la raison de chacun, et les &lt;b&gt;Paramètres avancés&lt;/b&gt; priment. &lt;b&gt;Durée de l'entraînement&lt;/b&gt; indique combien de minutes vous avez ; 0 : ce qu'il faut à un bon modèle. Une carte graphique rend cela dix à cinquante fois plus rapide.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Start from&lt;/b&gt; &lt;i&gt;auto&lt;/i&gt;: without a graphics card the base model that comes with the plugin, else published weights, which are downloaded once. A model of yours for similar objects is a better start: choose &lt;i&gt;file&lt;/i&gt; and name it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Partir de&lt;/b&gt; &lt;i&gt;auto&lt;/i&gt; : sans carte graphique, le modèle de base fourni avec l'extension, sinon des poids publiés, téléchargés une seule fois. Un modèle à vous pour des objets semblables est un meilleur départ : choisissez &lt;i&gt;file&lt;/i&gt; et indiquez-le.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; a run folder with &lt;i&gt;model.safetensors&lt;/i&gt;, which “Detect objects” takes, a report and everything needed to go on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Résultat :&lt;/b&gt; un dossier d'exécution avec &lt;i&gt;model.safetensors&lt;/i&gt;, que prend « Détecter des objets », un rapport et tout ce qu'il faut pour continuer.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;You can cancel at any time and go on later: run it again with the same run folder and &lt;b&gt;Go on with an unfinished run&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Vous pouvez annuler à tout moment et continuer plus tard : relancez avec le même dossier d'exécution et &lt;b&gt;Continuer une exécution inachevée&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>{rate} tiles of {side} × {side} pixels a second (small network)</source>
   <translation>{rate} tuiles de {side} × {side} pixels par seconde (petit réseau)</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>missing</source>
   <translation>manque</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Number format of detection</source>
   <translation>Format des nombres de la détection</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Free memory of the device</source>
   <translation>Mémoire libre du périphérique</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Free disk</source>
   <translation>Espace disque libre</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>No GPU, because</source>
   <translation>Pas de GPU, car</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <location filename="core/reports/templates/check.html" />
   <source>RS Mask: check</source>
   <translation>RS Mask : vérification</translation>
  </message>
  <message>
   <location filename="core/reports/templates/check.html" />
   <source>The engine and this machine</source>
   <translation>Le moteur et cet ordinateur</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>over repeats</source>
   <translation>sur les répétitions</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>over images</source>
   <translation>sur les images</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>mask AP (mean and 95 % interval)</source>
   <translation>AP des masques (moyenne et intervalle à 95 %)</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>epoch</source>
   <translation>époque</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>Mask AP with both intervals</source>
   <translation>AP des masques avec les deux intervalles</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>mask AP</source>
   <translation>AP des masques</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>loss</source>
   <translation>perte</translation>
  </message>
  <message>
   <location filename="training/reports/evaluation_report.py" />
   <source>recall</source>
   <translation>rappel</translation>
  </message>
  <message>
   <location filename="training/reports/evaluation_report.py" />
   <source>precision</source>
   <translation>précision</translation>
  </message>
  <message>
   <location filename="training/reports/evaluation_report.py" />
   <source>map units</source>
   <translation>unités de la carte</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>the network's own (error {error})</source>
   <translation>du réseau lui-même (erreur {error})</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>calibrated (error {error})</source>
   <translation>calibrés (erreur {error})</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>score</source>
   <translation>score</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>share that is right</source>
   <translation>part de ceux qui sont justes</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>all together</source>
   <translation>ensemble</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>class</source>
   <translation>classe</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>box</source>
   <translation>rectangle</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>mask</source>
   <translation>masque</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>object or not</source>
   <translation>objet ou non</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>proposed box</source>
   <translation>rectangle proposé</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>mask AP50</source>
   <translation>AP50 des masques</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>mask AP75</source>
   <translation>AP75 des masques</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>box AP</source>
   <translation>AP des rectangles</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>size of the objects (square root of their boxes' area, pixels)</source>
   <translation>taille des objets (racine de l'aire de leur rectangle, pixels)</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>objects</source>
   <translation>objets</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>accuracy</source>
   <translation>exactitude</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>step</source>
   <translation>pas</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>learning rate</source>
   <translation>taux d'apprentissage</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>smoothed</source>
   <translation>lissée</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>dot: best F1</source>
   <translation>point : meilleur F1</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>small objects</source>
   <translation>petits objets</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>medium objects</source>
   <translation>objets moyens</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>large objects</source>
   <translation>grands objets</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>all objects</source>
   <translation>tous les objets</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>best epoch</source>
   <translation>meilleure époque</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>anchors</source>
   <translation>ancres</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP (IoU 0.50–0.95)</source>
   <translation>AP des masques (IoU 0,50–0,95)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP75</source>
   <translation>AP75 des masques</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP, small (&lt; 32² px)</source>
   <translation>AP des masques, petits (&lt; 32² px)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP, medium (32²–96² px)</source>
   <translation>AP des masques, moyens (32²–96² px)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP, large (&gt; 96² px)</source>
   <translation>AP des masques, grands (&gt; 96² px)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Box AP50</source>
   <translation>AP50 des rectangles</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Precision at best F1</source>
   <translation>Précision au meilleur F1</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Recall at best F1</source>
   <translation>Rappel au meilleur F1</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>unknown (no CRS)</source>
   <translation>inconnue (sans SCR)</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{n} object</source>
   <translation>{n} objet</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{n} objects</source>
   <translation>{n} objets</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>kept</source>
   <translation>gardés</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>size of the objects (square root of their area, pixels; dashed: half a tile)</source>
   <translation>taille des objets (racine de leur aire, pixels ; tirets : une demi-tuile)</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Object sizes</source>
   <translation>Tailles des objets</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>training</source>
   <translation>entraînement</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>validation</source>
   <translation>validation</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>test</source>
   <translation>test</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>What became of the objects</source>
   <translation>Ce que sont devenus les objets</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>What became of the features</source>
   <translation>Ce que sont devenues les entités</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>less than 1 %</source>
   <translation>moins de 1 %</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>for want of tiles</source>
   <translation>faute de tuiles</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>training set</source>
   <translation>jeu d'entraînement</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>classes</source>
   <translation>classes</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>bands</source>
   <translation>bandes</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>pixel type</source>
   <translation>type des pixels</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>ground size (m)</source>
   <translation>taille au sol (m)</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>tile size (pixels)</source>
   <translation>taille des tuiles (pixels)</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>tiles</source>
   <translation>tuiles</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>found by the test</source>
   <translation>trouvé par le test</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>never ends early</source>
   <translation>ne finit jamais plus tôt</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>whole tiles</source>
   <translation>tuiles entières</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>none is repeated</source>
   <translation>aucune n'est répétée</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>chosen for the machine</source>
   <translation>choisi pour l'ordinateur</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{low} to {high}</source>
   <translation>{low} à {high}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>Optimizers compared</source>
   <translation>Optimiseurs comparés</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{done} of {planned} training finished</source>
   <translation>{done} entraînement sur {planned} terminé</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{done} of {planned} trainings finished</source>
   <translation>{done} entraînements sur {planned} terminés</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{n} validation tile</source>
   <translation>{n} tuile de validation</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{n} validation tiles</source>
   <translation>{n} tuiles de validation</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>figures from {n} repeat of each optimizer</source>
   <translation>chiffres de {n} répétition de chaque optimiseur</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>figures from {n} repeats of each optimizer</source>
   <translation>chiffres de {n} répétitions de chaque optimiseur</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>What can be said</source>
   <translation>Ce que l'on peut dire</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>95 % over repeats</source>
   <translation>95 % sur les répétitions</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>95 % over images</source>
   <translation>95 % sur les images</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>training (s)</source>
   <translation>entraînement (s)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>its state (MB)</source>
   <translation>son état (Mo)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>GPU peak (MB)</source>
   <translation>pic du GPU (Mo)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>The interval over repeats says how far another seed moves the figure, the one over images how far another choice of validation tiles would. A difference is called real only where neither explains it.</source>
   <translation>L'intervalle sur les répétitions dit de combien une autre graine déplace le chiffre, celui sur les images de combien le ferait un autre choix de tuiles de validation. Une différence n'est dite réelle que là où aucun des deux ne l'explique.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>Trainings</source>
   <translation>Entraînements</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>repeat</source>
   <translation>répétition</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>seed</source>
   <translation>graine</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>why it failed</source>
   <translation>cause de l'échec</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>Parameters</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Detections against truth</source>
   <translation>Détections comparées à la vérité</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>against {path}</source>
   <translation>comparées à {path}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>inside {path}</source>
   <translation>à l'intérieur de {path}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{found} of {truth} object found (IoU {iou} or more), {missed} missed</source>
   <translation>{found} objet sur {truth} trouvé (IoU de {iou} ou plus), {missed} manqué</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{found} of {truth} objects found (IoU {iou} or more), {missed} missed</source>
   <translation>{found} objets sur {truth} trouvés (IoU de {iou} ou plus), {missed} manqués</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{n} extra detection</source>
   <translation>{n} détection en trop</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{n} extra detections</source>
   <translation>{n} détections en trop</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Mean IoU of what was found</source>
   <translation>IoU moyenne de ce qui a été trouvé</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>By class</source>
   <translation>Par classe</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>found</source>
   <translation>trouvés</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>missed</source>
   <translation>manqués</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>extra</source>
   <translation>en trop</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>best F1</source>
   <translation>meilleur F1</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>at score</source>
   <translation>au score</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>all</source>
   <translation>toutes</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Outlines of what was found</source>
   <translation>Contours de ce qui a été trouvé</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>mean IoU</source>
   <translation>IoU moyenne</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>boundary IoU</source>
   <translation>IoU des bords</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>vertices</source>
   <translation>sommets</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>of the truth</source>
   <translation>de la vérité</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>right angles</source>
   <translation>angles droits</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Precision and recall (IoU {iou})</source>
   <translation>Précision et rappel (IoU {iou})</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Precision over recall, one line a class</source>
   <translation>Précision selon le rappel, une ligne par classe</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>How it was measured</source>
   <translation>Comment on a mesuré</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Detections in the order of their score take the free true object of their class that they overlap most; each object is found once at most. Precision, recall and F1 are those of the layer as it is, with all its scores; “best F1” is what another score threshold would give. AP is the mean of the interpolated precision at 101 recalls (COCO), and the mean over the classes that have true objects.</source>
   <translation>Les détections prennent, dans l'ordre de leur score, l'objet réel libre de leur classe qu'elles recouvrent le plus ; chaque objet est trouvé une fois au plus. Précision, rappel et F1 sont ceux de la couche telle qu'elle est, avec tous ses scores ; « meilleur F1 » est ce que donnerait un autre seuil. L'AP est la moyenne de la précision interpolée à 101 rappels (COCO), et la moyenne sur les classes qui ont des objets réels.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Objects count of which at least half lies inside the area; a detection of an object that does not count is neither right nor wrong.</source>
   <translation>Comptent les objets dont la moitié au moins se trouve dans la zone ; une détection d'un objet qui ne compte pas n'est ni juste ni fausse.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>The calibration error is the mean distance between scores and the share of detections with such scores that are right: 0 where of ten objects with a score of 0.8 eight are right.</source>
   <translation>L'erreur de calibration est l'écart moyen entre les scores et la part des détections de tels scores qui sont justes : 0 là où, de dix objets au score de 0,8, huit sont justes.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Outlines are measured on the found objects and their true ones, each figure the mean over the objects. Boundary IoU (Cheng et al. 2021) compares only the bands along the inside of both outlines, a tenth of the true object's side wide. PoLiS (Avbelj et al. 2015) is the mean distance of the vertices of either outline from the other one; Hausdorff is the greatest distance. Right angles are the share of corners that turn by 80° to 100°, long sides counting more.</source>
   <translation>Les contours sont mesurés sur les objets trouvés et leurs objets réels, chaque chiffre étant la moyenne sur les objets. L'IoU des bords (Cheng et al. 2021) ne compare que les bandes à l'intérieur des deux contours, larges d'un dixième du côté de l'objet réel. PoLiS (Avbelj et al. 2015) est la distance moyenne des sommets de chaque contour à l'autre ; Hausdorff est la plus grande distance. Les angles droits sont la part des coins qui tournent de 80° à 100°, les longs côtés comptant davantage.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training running</source>
   <translation>Entraînement en cours</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training finished</source>
   <translation>Entraînement terminé</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training stopped</source>
   <translation>Entraînement arrêté</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training stopped early</source>
   <translation>Entraînement terminé plus tôt</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>, epoch {n}</source>
   <translation>, époque {n}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>; the model file is from epoch {n}</source>
   <translation>; le fichier du modèle vient de l'époque {n}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>How well objects are found</source>
   <translation>Comment les objets sont trouvés</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} training tile</source>
   <translation>{n} tuile d'entraînement</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} training tiles</source>
   <translation>{n} tuiles d'entraînement</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} tile of the validation part</source>
   <translation>{n} tuile de la partie de validation</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} tiles of the validation part</source>
   <translation>{n} tuiles de la partie de validation</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} true object</source>
   <translation>{n} objet réel</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} true objects</source>
   <translation>{n} objets réels</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} detection by the model of the best epoch</source>
   <translation>{n} détection par le modèle de la meilleure époque</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} detections by the model of the best epoch</source>
   <translation>{n} détections par le modèle de la meilleure époque</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>For want of validation tiles with objects, these figures are of tiles that the model was trained on: they are too good to be true elsewhere.</source>
   <translation>Faute de tuiles de validation avec des objets, ces chiffres portent sur des tuiles dont le modèle a appris : ailleurs ils seraient trop beaux pour être vrais.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>By class and size</source>
   <translation>Par classe et par taille</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>AP small</source>
   <translation>AP petits</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>AP medium</source>
   <translation>AP moyens</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>AP large</source>
   <translation>AP grands</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Small objects cover less than 32 × 32 pixels, large ones more than 96 × 96. A dash: there is no such object.</source>
   <translation>Les petits objets couvrent moins de 32 × 32 pixels, les grands plus de 96 × 96. Un tiret : il n'y a pas de tel objet.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Mask AP at a glance</source>
   <translation>AP des masques d'un coup d'œil</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>What was taken for what</source>
   <translation>Ce qui a été pris pour quoi</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>true \ found</source>
   <translation>réel \ trouvé</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>no object</source>
   <translation>pas d'objet</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Each row tells what became of the objects of a class; the last row, what was found where there is no object. Detections count from their class's score of best F1 on, and are of an object when they overlap it by IoU 0.5 or more.</source>
   <translation>Chaque ligne dit ce que sont devenus les objets d'une classe ; la dernière, ce qui a été trouvé là où il n'y a pas d'objet. Les détections comptent à partir du score du meilleur F1 de leur classe, et sont d'un objet quand elles le recouvrent avec une IoU de 0,5 ou plus.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Only the most frequent classes are shown.</source>
   <translation>Seules les classes les plus fréquentes sont montrées.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Precision and recall (IoU 0.50)</source>
   <translation>Précision et rappel (IoU 0,50)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Precision: how many detections are right. Recall: how many objects are found.</source>
   <translation>Précision : combien de détections sont justes. Rappel : combien d'objets sont trouvés.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>What a score means</source>
   <translation>Ce que veut dire un score</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Objects found, in groups of equally many: their mean score, and how many of them are right (IoU 0.5). On the dashed line a score of 0.8 means 8 right ones of 10; below it, scores promise too much.</source>
   <translation>Objets trouvés, en groupes d'égal nombre : leur score moyen, et combien d'entre eux sont justes (IoU 0,5). Sur la ligne en tirets, un score de 0,8 veut dire 8 justes sur 10 ; en dessous, les scores promettent trop.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>The calibrated scores of a tile come from curves fitted to the other tiles.</source>
   <translation>Les scores calibrés d'une tuile viennent de courbes ajustées aux autres tuiles.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>right</source>
   <translation>justes</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>error of the network's scores</source>
   <translation>erreur des scores du réseau</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>of the calibrated ones</source>
   <translation>des scores calibrés</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>detection begins at</source>
   <translation>la détection commence à</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Of the objects that are left when all detections of one object in a tile are made one, as in a layer. Detection begins at the score of best F1 among them.</source>
   <translation>Des objets qui restent quand toutes les détections d'un objet dans une tuile n'en font qu'une, comme dans une couche. La détection commence au score du meilleur F1 parmi eux.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training tiles that the model was measured on</source>
   <translation>Tuiles d'entraînement sur lesquelles le modèle a été mesuré</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Tiles of the validation part</source>
   <translation>Tuiles de la partie de validation</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>&lt;b style="color: #0097a7"&gt;Cyan&lt;/b&gt;: the truth. &lt;b style="color: #e65100"&gt;Orange&lt;/b&gt;: what the model found. Grey lines: objects that don't count; grey pixels: outside the imagery, or masked because they belong to another split or were not annotated. Detections are drawn from their class's score of best F1 on (the table's “at score”); at most twice as many in a tile as there are true objects, or {least}: the surest.</source>
   <translation>&lt;b style="color: #0097a7"&gt;Cyan&lt;/b&gt; : la vérité. &lt;b style="color: #e65100"&gt;Orange&lt;/b&gt; : ce que le modèle a trouvé. Lignes grises : objets qui ne comptent pas ; pixels gris : hors de l'imagerie, ou masqués parce qu'ils appartiennent à une autre partie ou n'ont pas été annotés. Les détections sont dessinées à partir du score du meilleur F1 de leur classe (« au score » dans le tableau) ; au plus deux fois plus par tuile qu'il n'y a d'objets réels, ou {least} : les plus sûres.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>So little is found (F1 below 0.01) that best and worst tiles can't be told apart.</source>
   <translation>On trouve si peu (F1 inférieur à 0,01) que les meilleures et les pires tuiles ne se distinguent pas.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Best understood</source>
   <translation>Les mieux comprises</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Worst understood</source>
   <translation>Les moins bien comprises</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Drawn by chance</source>
   <translation>Tirées au hasard</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Others</source>
   <translation>Autres</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} more lies in the folder predictions.</source>
   <translation>{n} de plus se trouve dans le dossier predictions.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} more lie in the folder predictions.</source>
   <translation>{n} de plus se trouvent dans le dossier predictions.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>How the training went</source>
   <translation>Comment s'est passé l'entraînement</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Accuracy on training tiles</source>
   <translation>Exactitude sur les tuiles d'entraînement</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Accuracy on validation</source>
   <translation>Exactitude sur la validation</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Learning-rate test</source>
   <translation>Test des taux d'apprentissage</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Before the training, a few steps with a rising learning rate: where the loss falls fastest the rate is good. The dashed line is the rate that was taken.</source>
   <translation>Avant l'entraînement, quelques pas à taux d'apprentissage croissant : là où la perte tombe le plus vite, le taux est bon. La ligne en tirets est le taux qui a été pris.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>From Adam to SGD</source>
   <translation>D'Adam à SGD</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Step</source>
   <translation>Pas</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>parameter groups</source>
   <translation>groupes de paramètres</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>from here on</source>
   <translation>à partir d'ici</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>why</source>
   <translation>pourquoi</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Dashed lines in the curves: red where Adam became SGD, green where SGD became Adam again.</source>
   <translation>Lignes en tirets dans les courbes : rouges là où Adam est devenu SGD, vertes là où SGD est redevenu Adam.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training tiles as the network gets them</source>
   <translation>Tuiles d'entraînement telles que le réseau les reçoit</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Sixteen samples, varied as in training, with their outlines. Grey outlines are cut objects and areas that don't count; grey pixels: outside the imagery, or masked because they belong to another split or were not annotated.</source>
   <translation>Seize exemples, variés comme à l'entraînement, avec leurs contours. Les contours gris sont des objets coupés et des zones qui ne comptent pas ; pixels gris : hors de l'imagerie, ou masqués parce qu'ils appartiennent à une autre partie ou n'ont pas été annotés.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Sixteen varied training samples</source>
   <translation>Seize exemples d'entraînement variés</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Anchors and the sizes of objects</source>
   <translation>Ancres et tailles des objets</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Anchors of {sizes} px, height to width {ratios}.</source>
   <translation>Ancres de {sizes} px, hauteur sur largeur {ratios}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>They cover {share} % of the objects' boxes (IoU 0.5).</source>
   <translation>Elles couvrent {share} % des rectangles des objets (IoU 0,5).</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>They cover {share} % of the objects' boxes (IoU 0.5); the default ones {default} %.</source>
   <translation>Elles couvrent {share} % des rectangles des objets (IoU 0,5) ; celles par défaut {default} %.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Anchors</source>
   <translation>Ancres</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>The plan</source>
   <translation>Le plan</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>chosen</source>
   <translation>choisi</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Chosen before the first step from the training set, the machine and the time; every parameter that is given overrides it.</source>
   <translation>Choisi avant le premier pas d'après le jeu d'entraînement, l'ordinateur et le temps ; tout paramètre donné l'emporte.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Environment</source>
   <translation>Environnement</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Training set {name}</source>
   <translation>Jeu d'entraînement {name}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tile of {size} pixels (stride {stride})</source>
   <translation>{n} tuile de {size} pixels (pas de {stride})</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tiles of {size} pixels (stride {stride})</source>
   <translation>{n} tuiles de {size} pixels (pas de {stride})</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>and {n} that are ignored (cut pieces, crowds)</source>
   <translation>et {n} qui ne comptent pas (morceaux coupés, groupes)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tile without an object</source>
   <translation>{n} tuile sans objet</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tiles without an object</source>
   <translation>{n} tuiles sans objet</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Ground size of a pixel: {gsd}.</source>
   <translation>Taille au sol d'un pixel : {gsd}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} band ({names}), {dtype}.</source>
   <translation>{n} bande ({names}), {dtype}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} bands ({names}), {dtype}.</source>
   <translation>{n} bandes ({names}), {dtype}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Advice</source>
   <translation>Conseils</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Objects by class and split</source>
   <translation>Objets par classe et par partie</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>An object that lies in several tiles counts in each.</source>
   <translation>Un objet qui se trouve dans plusieurs tuiles compte dans chacune.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>For that, {share} of the training tiles' pixels are masked: they belong to validation or test.</source>
   <translation>Pour cela, {share} des pixels des tuiles d'entraînement sont masqués : ils appartiennent à la validation ou au test.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{why}: feature {ids}</source>
   <translation>{why} : entité {ids}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Sizes in pixels</source>
   <translation>Tailles en pixels</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>median side</source>
   <translation>côté médian</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>below {limit}</source>
   <translation>moins de {limit}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>longer than half a tile</source>
   <translation>plus longs qu'une demi-tuile</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>beyond anchors</source>
   <translation>hors des ancres</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Anchors are the sizes at which a network looks for objects: {low} to {high} pixels as a rule. Training fits its own to the objects of the set.</source>
   <translation>Les ancres sont les tailles auxquelles un réseau cherche des objets : {low} à {high} pixels en règle générale. L'entraînement ajuste les siennes aux objets du jeu.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Scaling</source>
   <translation>Mise à l'échelle</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>band</source>
   <translation>bande</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>becomes 0</source>
   <translation>devient 0</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>becomes 1</source>
   <translation>devient 1</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Samples</source>
   <translation>Exemples</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Grey outlines are cut pieces that count neither as object nor as background; grey pixels: outside the imagery, or masked because they belong to another split or were not annotated.</source>
   <translation>Les contours gris sont des morceaux coupés qui ne comptent ni comme objet ni comme fond ; pixels gris : hors de l'imagerie, ou masqués parce qu'ils appartiennent à une autre partie ou n'ont pas été annotés.</translation>
  </message>
  <message>
   <location filename="core/archive/finished_tiles.py" />
   <source>The archive {path} is damaged: {what} in {name}.</source>
   <translation>L'archive {path} est endommagée : {what} dans {name}.</translation>
  </message>
  <message>
   <location filename="core/archive/records.py" />
   <source>Run 'detect' again to have a new one.</source>
   <translation>Relancez 'detect' pour en avoir une nouvelle.</translation>
  </message>
  <message>
   <location filename="core/archive/records.py" />
   <source>The archive {path} is damaged: its entry of a raster can't be read ({reason}).</source>
   <translation>L'archive {path} est endommagée : son entrée d'un raster ne peut pas être lue ({reason}).</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{text} The run starts anew.</source>
   <translation>{text} L'exécution recommence.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The run whose tiles are in {name} {differs}; this run starts anew.</source>
   <translation>L'exécution dont les tuiles sont dans {name} {differs} ; celle-ci recommence.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{why_not}, and {name}, which {which}, is now {name_2}.</source>
   <translation>{why_not}, et {name}, qui {which}, s'appelle maintenant {name_2}.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{name}, which {which}, is now {name_2}.</source>
   <translation>{name}, qui {which}, s'appelle maintenant {name_2}.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>There is no archive {path}.</source>
   <translation>Il n'y a pas d'archive {path}.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Run 'detect' with 'Keep the raw detections' to have one.</source>
   <translation>Lancez 'detect' avec « Conserver les détections brutes » pour en avoir une.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The archive {path} is not whole: the folder {folder} is not beside it.</source>
   <translation>L'archive {path} est incomplète : le dossier {folder} n'est pas à côté d'elle.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Put the folder back, by this name; workers wrote what they found into it.</source>
   <translation>Remettez le dossier à sa place, sous ce nom ; les processus y ont écrit ce qu'ils ont trouvé.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{path} is no archive of RS Mask.</source>
   <translation>{path} n'est pas une archive de RS Mask.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Choose the file that 'detect' left.</source>
   <translation>Choisissez le fichier que 'detect' a laissé.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The archive {path} has format {version}, which is newer than this RS Mask reads ({format_version}).</source>
   <translation>L'archive {path} a le format {version}, plus récent que ce que lit cette version de RS Mask ({format_version}).</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Update RS Mask.</source>
   <translation>Mettez RS Mask à jour.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The archive {path} is damaged: {reason}.</source>
   <translation>L'archive {path} est endommagée : {reason}.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Move it away, or choose another output.</source>
   <translation>Déplacez-le, ou choisissez une autre sortie.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>{path} is there and is no archive of RS Mask.</source>
   <translation>{path} existe et n'est pas une archive de RS Mask.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>There is no space left for {path}; finished tiles are kept in it.</source>
   <translation>Il n'y a plus de place pour {path} ; les tuiles terminées y sont conservées.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Free some space and start again with the same output to go on.</source>
   <translation>Libérez de la place et relancez avec la même sortie pour continuer.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Another run is using {path}.</source>
   <translation>Une autre exécution utilise {path}.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Wait for it, or choose another output.</source>
   <translation>Attendez-la, ou choisissez une autre sortie.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>{path} can't be written ({reason}).</source>
   <translation>{path} ne peut pas être écrit ({reason}).</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Choose a folder that can be written to.</source>
   <translation>Choisissez un dossier où l'on peut écrire.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>{path} is damaged or no archive of RS Mask ({reason}).</source>
   <translation>{path} est endommagé ou n'est pas une archive de RS Mask ({reason}).</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Choose a folder that exists, can be written to and has free space.</source>
   <translation>Choisissez un dossier existant, où l'on peut écrire et qui a de la place.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>steps</source>
   <translation>étapes</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Versions and device</source>
   <translation>Versions et périphérique</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>A small network</source>
   <translation>Un petit réseau</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>The library {name} is missing: set up the engine again.</source>
   <translation>La bibliothèque {name} manque : réinstallez le moteur.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>There is little free disk: a training run needs about 1 GiB.</source>
   <translation>Il reste peu d'espace disque : un entraînement demande environ 1 Gio.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>There is little free memory: use light heads and small batches.</source>
   <translation>Il reste peu de mémoire : prenez des têtes légères et de petits lots.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>Stopped before the first tile.</source>
   <translation>Arrêté avant la première tuile.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{count} found.</source>
   <translation>Trouvé : {count}.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{name}, or the way it is searched (tiles, margin, area, bands), has changed since the run whose tiles are in {name_2}; it is searched anew.</source>
   <translation>{name}, ou la façon d'y chercher (tuiles, marge, zone, bandes), a changé depuis l'exécution dont les tuiles sont dans {name_2} ; la recherche y recommence.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{finished} {tiles_are} taken from {name}.</source>
   <translation>{finished} {tiles_are} reprises de {name}.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>The {whose} search the tiles.</source>
   <translation>Cherchent dans les tuiles : {whose}.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>There is no valid pixel in {name}; nothing was found in it.</source>
   <translation>Il n'y a aucun pixel valide dans {name} ; rien n'y a été trouvé.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{name} is kept, as an earlier run into the same output was asked to keep it. Delete it when you don't need it any more.</source>
   <translation>{name} est conservé, car une exécution antérieure vers la même sortie devait le garder. Supprimez-le quand vous n'en avez plus besoin.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{tiles} couldn't be read, see above. The archive is kept: start again with the same output to try only these once more.</source>
   <translation>{tiles} : illisibles, voir plus haut. L'archive est conservée : relancez avec la même sortie pour n'essayer de nouveau que celles-là.</translation>
  </message>
  <message>
   <location filename="core/detection/dask_search.py" />
   <source>Not all workers can write into {folder}; what they find passes through this process, which limits how many of them are of use.</source>
   <translation>Certains processus de calcul ne peuvent pas écrire dans {folder} ; ce qu'ils trouvent passe par ce processus, ce qui limite leur nombre utile.</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>Close the layer in QGIS and other programs, or choose another output.</source>
   <translation>Fermez la couche dans QGIS et les autres programmes, ou choisissez une autre sortie.</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>{path} can't be replaced: it is open elsewhere or write-protected.</source>
   <translation>{path} ne peut pas être remplacé : il est ouvert ailleurs ou protégé en écriture.</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>The layer {path} can't be written ({reason}).</source>
   <translation>La couche {path} ne peut pas être écrite ({reason}).</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>Check that the disk has space and the folder can be written to; start again with the same output to go on.</source>
   <translation>Vérifiez que le disque a de la place et qu'on peut écrire dans le dossier ; relancez avec la même sortie pour continuer.</translation>
  </message>
  <message>
   <location filename="core/detection/local_cluster.py" />
   <source>One of {gpus} GPUs is used: the engine has no Dask, which shares the work among them. To use all, install Dask in the engine's Python: pip install 'rs-mask[cluster]'.</source>
   <translation>Un seul GPU sur {gpus} est utilisé : le moteur n'a pas Dask, qui répartit le travail entre eux. Pour les utiliser tous, installez Dask dans le Python du moteur : pip install 'rs-mask[cluster]'.</translation>
  </message>
  <message>
   <location filename="core/detection/local_cluster.py" />
   <source>Only one process searches: {count} can't be started here ({reason}).</source>
   <translation>Un seul processus cherche : {count} ne peuvent pas être démarrés ici ({reason}).</translation>
  </message>
  <message>
   <location filename="core/detection/pipeline.py" />
   <source>{corrupt#} of {tiles#} tiles of {name} couldn't be read; there are no objects in them.</source>
   <translation>{corrupt#} tuiles sur {tiles#} de {name} n'ont pas pu être lues ; elles n'ont pas d'objets.</translation>
  </message>
  <message>
   <location filename="core/detection/pipeline.py" />
   <source>Stopped after {done#} of {altogether#} tiles. They are kept: start again with the same output to go on from there.</source>
   <translation>Arrêté après {done#} tuiles sur {altogether#}. Elles sont conservées : relancez avec la même sortie pour continuer de là.</translation>
  </message>
  <message>
   <location filename="core/detection/pipeline.py" />
   <source>Stopped after {done#} of {altogether#} tiles. Nothing is kept.</source>
   <translation>Arrêté après {done#} tuiles sur {altogether#}. Rien n'est conservé.</translation>
  </message>
  <message>
   <location filename="core/detection/plan.py" />
   <source>An extent needs four numbers: west, south, east, north.</source>
   <translation>Une emprise demande quatre nombres : ouest, sud, est, nord.</translation>
  </message>
  <message>
   <location filename="core/detection/plan.py" />
   <source>The area to search does not lie on {name}.</source>
   <translation>La zone de recherche n'est pas sur {name}.</translation>
  </message>
  <message>
   <location filename="core/detection/plan.py" />
   <source>Check that area, extent and raster are in the same place on the map.</source>
   <translation>Vérifiez que zone, emprise et raster sont au même endroit de la carte.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>The area to search lies on none of the rasters.</source>
   <translation>La zone de recherche n'est sur aucun des rasters.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Rasters outside the area to search, which are left out: {number#}.</source>
   <translation>Rasters hors de la zone de recherche, ignorés : {number#}.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>{name} is looked at in the scales {list} and {last}.</source>
   <translation>{name} est regardé aux échelles {list} et {last}.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>The extent can't be meant for both {name} and {name_2}: they have different CRS.</source>
   <translation>L'emprise ne peut pas valoir à la fois pour {name} et {name_2} : leurs SCR diffèrent.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Give the CRS in which to search, whose coordinates the extent then has, or an area in place of the extent.</source>
   <translation>Indiquez le SCR de recherche, dans lequel est alors l'emprise, ou une zone à la place de l'emprise.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>{name} and {name_2} can't share a layer: only one of them has a CRS.</source>
   <translation>{name} et {name_2} ne peuvent pas partager une couche : un seul a un SCR.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Run them one by one, or assign the CRS that is missing.</source>
   <translation>Lancez-les un par un, ou assignez le SCR manquant.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Rasters with another CRS than {name}: {number#} (e.g. {others}); their objects are reprojected to its CRS.</source>
   <translation>Rasters avec un autre SCR que {name} : {number#} (par ex. {others}) ; leurs objets sont reprojetés vers le sien.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Each raster is searched by itself: objects across the borders of two are not joined. Make a virtual mosaic (VRT) of adjoining rasters to have them whole.</source>
   <translation>Chaque raster est parcouru séparément : les objets à cheval sur deux ne sont pas réunis. Faites une mosaïque virtuelle (VRT) des rasters voisins pour les avoir entiers.</translation>
  </message>
  <message>
   <location filename="core/detection/scale_choice.py" />
   <source>The model searches at scale 1, and {list}; that takes about {cost#} times as long. Name the scale 1 to search at that one only.</source>
   <translation>Le modèle cherche à l'échelle 1, et {list} ; cela prend environ {cost#} fois plus de temps. Indiquez l'échelle 1 pour ne chercher qu'à celle-là.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>A margin of {margin} pixels leaves nothing of tiles of {tile_size} pixels.</source>
   <translation>Une marge de {margin} pixels ne laisse rien de tuiles de {tile_size} pixels.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>Choose a margin below half the tile size.</source>
   <translation>Choisissez une marge inférieure à la moitié de la taille des tuiles.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>With a margin of {margin} pixels, objects that tiles cut can't be joined.</source>
   <translation>Avec une marge de {margin} pixels, les objets coupés par les tuiles ne peuvent pas être réunis.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>Choose a margin of {least_margin} pixels or more, or -1: 3/16 of the tile.</source>
   <translation>Choisissez une marge de {least_margin} pixels ou plus, ou -1 : 3/16 de la tuile.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>Choose tiles of {value} pixels or more.</source>
   <translation>Choisissez des tuiles de {value} pixels ou plus.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>The least score is {score#}, but detections below {least#} are never kept: the layer begins at {least_2#}.</source>
   <translation>Le score minimal est {score#}, mais les détections sous {least#} ne sont jamais gardées : la couche commence à {least_2#}.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Reading the model</source>
   <translation>Lecture du modèle</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>A tile of {size} pixels is too small for the network.</source>
   <translation>Une tuile de {size} pixels est trop petite pour le réseau.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Choose a tile size of {smallest_tile} pixels or more, or 0 for the model's own.</source>
   <translation>Choisissez une taille de tuile de {smallest_tile} pixels ou plus, ou 0 pour celle du modèle.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Writing the network</source>
   <translation>Écriture du réseau</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Stopped; nothing was written.</source>
   <translation>Arrêté ; rien n'a été écrit.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Comparing with the model</source>
   <translation>Comparaison avec le modèle</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>{name} takes tiles of {size} pixels; {compared} detections on a made-up tile are the same as the model's.</source>
   <translation>{name} prend des tuiles de {size} pixels ; {compared} détections sur une tuile inventée sont les mêmes que celles du modèle.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>The exported model does not find what the model finds: {reason}; no file was written.</source>
   <translation>Le modèle exporté ne trouve pas ce que trouve le modèle : {reason} ; aucun fichier n'a été écrit.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Try another tile size, and the newest versions of torch, onnx and onnxruntime.</source>
   <translation>Essayez une autre taille de tuile, et les dernières versions de torch, onnx et onnxruntime.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Models can't be exported: the engine's Python has no {list}.</source>
   <translation>Les modèles ne peuvent pas être exportés : il manque au Python du moteur {list}.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Training and detecting do without. For exports, run in a terminal: {executable} -m pip install {list}</source>
   <translation>L'entraînement et la détection s'en passent. Pour les exports, lancez dans un terminal : {executable} -m pip install {list}</translation>
  </message>
  <message>
   <location filename="core/inference/batching.py" />
   <source>The device has not enough memory for a single window.</source>
   <translation>Le périphérique n'a pas assez de mémoire pour une seule fenêtre.</translation>
  </message>
  <message>
   <location filename="core/inference/batching.py" />
   <source>Choose a smaller tile size, or the device 'cpu'.</source>
   <translation>Choisissez une taille de tuile plus petite, ou le périphérique 'cpu'.</translation>
  </message>
  <message>
   <location filename="core/inference/batching.py" />
   <source>Not enough memory for {tried} windows at once; going on with {batch_size}.</source>
   <translation>Pas assez de mémoire pour {tried} fenêtres à la fois ; on continue avec {batch_size}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>There is no precision {precision}.</source>
   <translation>Il n'y a pas de précision {precision}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>Choose auto, {list}.</source>
   <translation>Choisissez auto, {list}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>The model wants {count} ({list}), the imagery gives {shape}.</source>
   <translation>Le modèle veut {count} ({list}), l'imagerie en donne {shape}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>Choose the bands of the raster that stand for the model's.</source>
   <translation>Choisissez les bandes du raster qui tiennent lieu de celles du modèle.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>{filename} can't be written or read: {reason}.</source>
   <translation>{filename} ne peut pas être écrit ou lu : {reason}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>A file can't be written or read: {reason}.</source>
   <translation>Un fichier ne peut pas être écrit ou lu : {reason}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>Close the programs that use it, or choose another place.</source>
   <translation>Fermez les programmes qui l'utilisent, ou choisissez un autre emplacement.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>The engine lacks the library {package}.</source>
   <translation>Il manque au moteur la bibliothèque {package}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>In QGIS, run “Set up the engine” (rsmask:setup); an engine of your own gets it by: pip install 'rs-mask[engine]'.</source>
   <translation>Dans QGIS, lancez « Installer le moteur » (rsmask:setup) ; un moteur à vous la reçoit par : pip install 'rs-mask[engine]'.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>The disk is full{where}.</source>
   <translation>Le disque est plein{where}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>Make room and run it again; what was finished before is kept.</source>
   <translation>Faites de la place et relancez ; ce qui était terminé est conservé.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>The memory is not enough for this job.</source>
   <translation>La mémoire ne suffit pas pour cette tâche.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>Choose a smaller batch or tile size, or close other programs.</source>
   <translation>Choisissez une taille de lot ou de tuile plus petite, ou fermez d'autres programmes.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>There is no parameter {unknown}; the parameters are: {list}.</source>
   <translation>Il n'y a pas de paramètre {unknown} ; les paramètres sont : {list}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} is missing: {metadata}</source>
   <translation>Le paramètre {name} manque : {metadata}</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be {type_names}, not {value}.</source>
   <translation>Le paramètre {name} doit être {type_names}, non {value}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be one of {list}, not {value}.</source>
   <translation>Le paramètre {name} doit être parmi {list}, non {value}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be at least {limits#}, not {value#}.</source>
   <translation>Le paramètre {name} doit être au moins {limits#}, non {value#}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be at most {limits#}, not {value#}.</source>
   <translation>Le paramètre {name} doit être au plus {limits#}, non {value#}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>There is no architecture named {name}.</source>
   <translation>Il n'y a pas d'architecture nommée {name}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Choose one of: {list}.</source>
   <translation>Choisissez parmi : {list}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The architecture is timm, and no network of timm is named.</source>
   <translation>L'architecture est timm, et aucun réseau de timm n'est indiqué.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Fill in BACKBONE, such as resnet50d, or choose another architecture.</source>
   <translation>Remplissez BACKBONE, par ex. resnet50d, ou choisissez une autre architecture.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>BACKBONE names {backbone}, but the architecture is {architecture}.</source>
   <translation>BACKBONE indique {backbone}, mais l'architecture est {architecture}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Choose the architecture timm, or leave BACKBONE empty.</source>
   <translation>Choisissez l'architecture timm, ou laissez BACKBONE vide.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Frozen norms need the statistics of pretrained weights, and there are none.</source>
   <translation>Des normes figées ont besoin des statistiques de poids préentraînés, et il n'y en a pas.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Set NORM to auto, group or batch, or choose starting weights.</source>
   <translation>Mettez NORM à auto, group ou batch, ou choisissez des poids de départ.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model's heads are {heads}, which this RS Mask can't build.</source>
   <translation>Les têtes du modèle sont {heads}, que cette version de RS Mask ne sait pas construire.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model's norm is {norm}, which this RS Mask can't build.</source>
   <translation>La norme du modèle est {norm}, que cette version de RS Mask ne sait pas construire.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model's mask size is {mask_size}; it must be 28 or 56.</source>
   <translation>La taille de masque du modèle est {mask_size} ; elle doit être 28 ou 56.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model has {number} anchor sizes; it needs one for each of its {number_2} pyramid levels.</source>
   <translation>Le modèle a {number} tailles d'ancres ; il en faut une pour chacun de ses {number_2} niveaux de pyramide.</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>The model's card has no format version.</source>
   <translation>La fiche du modèle n'a pas de version de format.</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>The model has format {version}, which is newer than this RS Mask reads ({format_version}).</source>
   <translation>Le modèle a le format {version}, plus récent que ce que lit cette version de RS Mask ({format_version}).</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>The model's card is damaged: {reason}.</source>
   <translation>La fiche du modèle est endommagée : {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>its classes' ids are not 1, 2, …</source>
   <translation>les numéros de ses classes ne sont pas 1, 2, …</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>RS Mask's training writes such files as model.safetensors.</source>
   <translation>L'entraînement de RS Mask écrit de tels fichiers sous le nom model.safetensors.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model could not be written to {path}: {reason}.</source>
   <translation>Le modèle n'a pas pu être écrit dans {path} : {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>{path} holds weights but no card of RS Mask: it was made by another program.</source>
   <translation>{path} contient des poids mais pas de fiche de RS Mask : il vient d'un autre programme.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Weights of other programs can start a training (WEIGHTS = file), not detect.</source>
   <translation>Les poids d'autres programmes peuvent commencer un entraînement (WEIGHTS = file), pas détecter.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The card of the model {path} is damaged: {reason}.</source>
   <translation>La fiche du modèle {path} est endommagée : {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Update RS Mask, or ask for a model made with this version.</source>
   <translation>Mettez RS Mask à jour, ou demandez un modèle fait avec cette version.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model {path} doesn't fit its card: {count}, e.g. {wrong}.</source>
   <translation>Le modèle {path} ne correspond pas à sa fiche : {count}, par ex. {wrong}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The file was changed after training, or comes from another version; train it again.</source>
   <translation>Le fichier a été modifié après l'entraînement, ou vient d'une autre version ; entraînez de nouveau.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The file {path} is damaged: {reason}.</source>
   <translation>Le fichier {path} est endommagé : {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Copy it again.</source>
   <translation>Copiez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model {path} {what}.</source>
   <translation>Le modèle {path} {what}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Choose the file model.safetensors of a training run.</source>
   <translation>Choisissez le fichier model.safetensors d'un entraînement.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>{path} is a PyTorch file (pickle), which could run a stranger's code; models of RS Mask are .safetensors files.</source>
   <translation>{path} est un fichier PyTorch (pickle), qui pourrait exécuter du code étranger ; les modèles de RS Mask sont des fichiers .safetensors.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Choose a model.safetensors; a .pth of weights can only start a training.</source>
   <translation>Choisissez un model.safetensors ; un .pth de poids ne peut que commencer un entraînement.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>{path} is no safetensors file.</source>
   <translation>{path} n'est pas un fichier safetensors.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model {path} can't be read: {reason}.</source>
   <translation>Le modèle {path} ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Check its permissions.</source>
   <translation>Vérifiez ses droits d'accès.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The header of {path} is damaged: {reason}.</source>
   <translation>L'en-tête de {path} est endommagé : {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The file {path} is truncated: it has {size#} of {complete#} bytes.</source>
   <translation>Le fichier {path} est tronqué : il a {size#} octets sur {complete#}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Copy or download it again.</source>
   <translation>Copiez-le ou téléchargez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {number} band of the name “{word}”.</source>
   <translation>{name} a {number} bande du nom de « {word} ».</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {number} bands of the name “{word}”.</source>
   <translation>{name} a {number} bandes du nom de « {word} ».</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has no band of the name “{word}”.</source>
   <translation>{name} n'a pas de bande du nom de « {word} ».</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has no bands of the name “{word}”.</source>
   <translation>{name} n'a pas de bandes du nom de « {word} ».</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Its bands are {band_list}; name them by number.</source>
   <translation>Ses bandes sont {band_list} ; indiquez-les par numéro.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name}: bands {band_list} are used, as the model names them.</source>
   <translation>{name} : les bandes {band_list} sont utilisées, comme le modèle les nomme.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {number} bands, the model takes {count}: bands {list} are used for the model's {list_2}.</source>
   <translation>{name} a {number} bandes, le modèle en prend {count} : les bandes {list} servent pour {list_2} du modèle.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The bands of {name} are taken in their order for the model's {list}.</source>
   <translation>Les bandes de {name} sont prises dans leur ordre pour {list} du modèle.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The model takes {count} band ({list}), but {name} gives {number}.</source>
   <translation>Le modèle prend {count} bande ({list}), mais {name} en donne {number}.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The model takes {count} bands ({list}), but {name} gives {number}.</source>
   <translation>Le modèle prend {count} bandes ({list}), mais {name} en donne {number}.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Its band {alpha_band} is taken for an alpha band; choose the bands by number if it is data. Choose as many bands, or use a model that was trained on such imagery.</source>
   <translation>Sa bande {alpha_band} est prise pour une bande alpha ; choisissez les bandes par numéro si ce sont des données. Choisissez autant de bandes, ou prenez un modèle entraîné sur une telle imagerie.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Choose as many bands, or use a model that was trained on such imagery.</source>
   <translation>Choisissez autant de bandes, ou prenez un modèle entraîné sur une telle imagerie.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The model was trained on {dtype_text} imagery, but {name} holds {dtype_text_2} pixels.</source>
   <translation>Le modèle a été entraîné sur une imagerie {dtype_text}, mais {name} contient des pixels {dtype_text_2}.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Convert the raster to the same kind with the same stretch as the training imagery, or train on imagery like it.</source>
   <translation>Convertissez le raster dans le même type avec le même étirement que l'imagerie d'entraînement, ou entraînez sur une imagerie semblable.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} holds {dtype_text} pixels, the model was trained on {dtype_text_2} ones; values are taken as they are.</source>
   <translation>{name} contient des pixels {dtype_text}, le modèle a été entraîné sur des {dtype_text_2} ; les valeurs sont prises telles quelles.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The values of {name} have another scale or offset (× {factor#} + {offset#}) than those of the imagery that the model was trained on; they are taken as they are, so one surface has different values. Apply both first (gdal_translate -unscale).</source>
   <translation>Les valeurs de {name} ont une autre échelle ou un autre décalage (× {factor#} + {offset#}) que celles de l'imagerie d'entraînement du modèle ; elles sont prises telles quelles, une même surface a donc des valeurs différentes. Appliquez d'abord les deux (gdal_translate -unscale).</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The ground size of {name} is unknown; the model expects {gsd#} m a pixel, so objects are found only if it is about that.</source>
   <translation>La taille au sol de {name} est inconnue ; le modèle attend {gsd#} m par pixel, les objets ne sont donc trouvés que si elle est à peu près celle-là.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The pixels of {name} are {gsd#} m, those of the model's imagery {gsd_2#} m: its objects can't be seen in this raster.</source>
   <translation>Les pixels de {name} font {gsd#} m, ceux de l'imagerie du modèle {gsd_2#} m : ses objets ne sont pas visibles dans ce raster.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Use imagery of about the model's ground size, or train a model on imagery like this.</source>
   <translation>Prenez une imagerie d'environ la taille au sol du modèle, ou entraînez un modèle sur une imagerie semblable.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {gsd#} m a pixel and is read at the model's {gsd_2#} m.</source>
   <translation>{name} a {gsd#} m par pixel et est lu aux {gsd_2#} m du modèle.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>The network's body is one of timm's, and timm is not installed in the engine.</source>
   <translation>Le corps du réseau est de timm, et timm n'est pas installé dans le moteur.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose another architecture, or install timm in the engine's Python: pip install timm.</source>
   <translation>Choisissez une autre architecture, ou installez timm dans le Python du moteur : pip install timm.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm has no network named {name}.</source>
   <translation>timm n'a pas de réseau nommé {name}.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose one that timm.list_models() names, such as resnet50d or convnext_nano.</source>
   <translation>Choisissez-en un que timm.list_models() nomme, par ex. resnet50d ou convnext_nano.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's weights of {name} can't be had: {reason}</source>
   <translation>Les poids de timm pour {name} ne peuvent être obtenus : {reason}</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Connect to the internet, or start from a file (WEIGHTS = file), or from nothing (WEIGHTS = none).</source>
   <translation>Connectez-vous à internet, ou partez d'un fichier (WEIGHTS = file), ou de rien (WEIGHTS = none).</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} can't give features: {reason}</source>
   <translation>Le réseau timm {name} ne peut pas donner de caractéristiques : {reason}</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose another network.</source>
   <translation>Choisissez un autre réseau.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} has features of strides {list}; the pyramid needs 4, 8, 16 and 32.</source>
   <translation>Le réseau timm {name} a des caractéristiques de pas {list} ; la pyramide demande 4, 8, 16 et 32.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose a convolutional or hierarchical network.</source>
   <translation>Choisissez un réseau convolutif ou hiérarchique.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} does not take images of any size: {reason}</source>
   <translation>Le réseau timm {name} ne prend pas d'images de taille quelconque : {reason}</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose another network; swin_v2_t_fpn takes any size.</source>
   <translation>Choisissez un autre réseau ; swin_v2_t_fpn prend toute taille.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} gives features of shapes {shapes}, which no pyramid can be built on.</source>
   <translation>Le réseau timm {name} donne des caractéristiques de formes {shapes}, sur lesquelles aucune pyramide ne peut être bâtie.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>Name it like EPSG:32633, or choose it from QGIS's list.</source>
   <translation>Indiquez-le comme EPSG:32633, ou choisissez-le dans la liste de QGIS.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>“{text}” is not a CRS.</source>
   <translation>« {text} » n'est pas un SCR.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>“{text}” is not a CRS of places on the map.</source>
   <translation>« {text} » n'est pas un SCR de lieux sur la carte.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>Coordinates can't be brought from {crs_name} to {crs_name_2}{why}.</source>
   <translation>Les coordonnées ne peuvent pas être amenées de {crs_name} à {crs_name_2}{why}.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>Use layers and rasters of one CRS, or assign the right CRS in QGIS (Layer &gt; Set CRS, then export).</source>
   <translation>Utilisez des couches et rasters dans un même SCR, ou assignez le bon SCR dans QGIS (Couche &gt; Définir le SCR, puis exportez).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>There is no file {path}.</source>
   <translation>Il n'y a pas de fichier {path}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Check the path.</source>
   <translation>Vérifiez le chemin.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} is an empty folder, not a raster.</source>
   <translation>{path} est un dossier vide, pas un raster.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} holds no bands itself but several rasters: {inside}.</source>
   <translation>{path} ne contient pas de bandes lui-même mais plusieurs rasters : {inside}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} holds no bands itself.</source>
   <translation>{path} ne contient pas de bandes lui-même.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Name one of the rasters inside it.</source>
   <translation>Indiquez l'un des rasters qu'il contient.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} can't be opened ({reason}).</source>
   <translation>{path} ne peut pas être ouvert ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Check the address, and that its server answers and lets you in, e.g. in a browser.</source>
   <translation>Vérifiez l'adresse, et que son serveur répond et vous laisse entrer, par ex. dans un navigateur.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} can't be opened as a raster ({reason}).</source>
   <translation>{path} ne peut pas être ouvert comme raster ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Open it in QGIS to see whether the file is whole; export it as GeoTIFF if it is.</source>
   <translation>Ouvrez-le dans QGIS pour voir si le fichier est entier ; si oui, exportez-le en GeoTIFF.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>The end of {path} is missing: it is only {size#} bytes long.</source>
   <translation>La fin de {path} manque : il ne fait que {size#} octets.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>The end of {path} is missing: it has {size#} of at least {start#} bytes. What can't be read is left out; copy the file again to have it all.</source>
   <translation>La fin de {path} manque : il a {size#} octets sur au moins {start#}. Ce qui ne peut pas être lu est ignoré ; copiez de nouveau le fichier pour tout avoir.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} has {count} band, so there is no band {band}.</source>
   <translation>{name} a {count} bande, il n'y a donc pas de bande {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} has {count} bands, so there is no band {band}.</source>
   <translation>{name} a {count} bandes, il n'y a donc pas de bande {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Choose other bands.</source>
   <translation>Choisissez d'autres bandes.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} has no band besides its alpha band.</source>
   <translation>{name} n'a pas d'autre bande que sa bande alpha.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Name the band to use.</source>
   <translation>Indiquez la bande à utiliser.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} holds complex numbers, which no model takes.</source>
   <translation>{name} contient des nombres complexes, qu'aucun modèle ne prend.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Make a raster of their amplitude first (raster calculator).</source>
   <translation>Faites d'abord un raster de leur amplitude (calculatrice raster).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} is placed by {means} only, which are not applied: coordinates are pixels. Warp it first (Raster &gt; Projections &gt; Warp) to have them on the map.</source>
   <translation>{name} n'est placé que par {means}, qui ne sont pas appliqués : les coordonnées sont des pixels. Projetez-le d'abord (Raster &gt; Projections &gt; Projection) pour les avoir sur la carte.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} is not georeferenced: coordinates are pixels, sizes in metres are unknown.</source>
   <translation>{name} n'est pas géoréférencé : les coordonnées sont des pixels, les tailles en mètres sont inconnues.</translation>
  </message>
  <message>
   <location filename="core/raster/reader.py" />
   <source>The pixels of {name} at columns {x0} to {x1} and rows {y0} to {y1} can't be read ({reason}).</source>
   <translation>Les pixels de {name} aux colonnes {x0} à {x1} et lignes {y0} à {y1} ne peuvent pas être lus ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/remote.py" />
   <source>The server of {path} does not answer any more ({reason}).</source>
   <translation>Le serveur de {path} ne répond plus ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/remote.py" />
   <source>Check the network and the address, and start again: a run with an archive goes on where it was.</source>
   <translation>Vérifiez le réseau et l'adresse, et relancez : une exécution avec archive reprend où elle en était.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>There is no raster in the folder {path}.</source>
   <translation>Il n'y a pas de raster dans le dossier {path}.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Name a folder that holds the images themselves (subfolders are not searched).</source>
   <translation>Indiquez un dossier qui contient les images elles-mêmes (les sous-dossiers ne sont pas parcourus).</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>No raster is given.</source>
   <translation>Aucun raster n'est indiqué.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Name at least one raster, or a folder of rasters.</source>
   <translation>Indiquez au moins un raster, ou un dossier de rasters.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has a colour table; it is read as red, green and blue.</source>
   <translation>{name} a une table de couleurs ; il est lu en rouge, vert et bleu.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has no CRS; sizes in metres are unknown.</source>
   <translation>{name} n'a pas de SCR ; les tailles en mètres sont inconnues.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has the local CRS {crs_name}, which has no place on the Earth; sizes in metres are unknown.</source>
   <translation>{name} a le SCR local {crs_name}, qui n'a pas de place sur la Terre ; les tailles en mètres sont inconnues.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has {missing_crs}, so it can't be read at {gsd#} metres a pixel.</source>
   <translation>{name} a {missing_crs}, il ne peut donc pas être lu à {gsd#} mètres par pixel.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Assign its CRS in QGIS, or don't ask for a ground size.</source>
   <translation>Assignez son SCR dans QGIS, ou ne demandez pas de taille au sol.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has {missing_crs}, so it can't be warped to {crs_name}.</source>
   <translation>{name} a {missing_crs}, il ne peut donc pas être reprojeté vers {crs_name}.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Assign its CRS in QGIS, or leave the CRS empty.</source>
   <translation>Assignez son SCR dans QGIS, ou laissez le SCR vide.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {name} has no asset {key}; it has: {list}.</source>
   <translation>L'élément STAC {name} n'a pas de ressource {key} ; il a : {list}.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {name} has several images: {list}.</source>
   <translation>L'élément STAC {name} a plusieurs images : {list}.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>Name one of them behind the item's address: item.json#NAME.</source>
   <translation>Indiquez l'une d'elles derrière l'adresse de l'élément : item.json#NAME.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {name} has no image that GDAL could read.</source>
   <translation>L'élément STAC {name} n'a pas d'image que GDAL puisse lire.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {address} can't be read ({reason}).</source>
   <translation>L'élément STAC {address} ne peut pas être lu ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>Check the address.</source>
   <translation>Vérifiez l'adresse.</translation>
  </message>
  <message>
   <location filename="core/raster/validity.py" />
   <source>Band {band} of {name} is tagged as alpha but holds data; it is read as an ordinary band.</source>
   <translation>La bande {band} de {name} est marquée alpha mais contient des données ; elle est lue comme une bande ordinaire.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{count#} source files of {name} are missing, e.g.</source>
   <translation>{count#} fichiers sources de {name} manquent, par ex.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>Put it back where it was, or build the virtual raster anew.</source>
   <translation>Remettez-le où il était, ou refaites le raster virtuel.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>Put the file back as it was, or build the virtual raster anew.</source>
   <translation>Remettez le fichier comme il était, ou refaites le raster virtuel.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>A source file of {name} can't be read. {text}</source>
   <translation>Un fichier source de {name} ne peut pas être lu. {text}</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{path} has {bands} band, but {name} takes band {band} of it.</source>
   <translation>{path} a {bands} bande, mais {name} en prend la bande {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{path} has {bands} bands, but {name} takes band {band} of it.</source>
   <translation>{path} a {bands} bandes, mais {name} en prend la bande {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{path} has {size} × {size_2} pixels, but {name} expects {width#} × {height#} of it.</source>
   <translation>{path} a {size} × {size_2} pixels, mais {name} en attend {width#} × {height#}.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>The virtual raster {path} holds itself.</source>
   <translation>Le raster virtuel {path} se contient lui-même.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>Build it anew from its images.</source>
   <translation>Refaites-le à partir de ses images.</translation>
  </message>
  <message>
   <location filename="core/raster/warp.py" />
   <source>{name} lies where the CRS {to_string} is not defined.</source>
   <translation>{name} est là où le SCR {to_string} n'est pas défini.</translation>
  </message>
  <message>
   <location filename="core/raster/warp.py" />
   <source>Choose a CRS that is made for the place of the raster.</source>
   <translation>Choisissez un SCR fait pour l'endroit du raster.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>The archive {path} can't be used: {reason}</source>
   <translation>L'archive {path} ne peut pas être utilisée : {reason}</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>The archive {path} holds no raster.</source>
   <translation>L'archive {path} ne contient aucun raster.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>Run 'detect' again.</source>
   <translation>Relancez 'detect'.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>{planned} of {planned_2} tiles were never searched (the run was stopped or they couldn't be read); run 'detect' again with the same output to finish it.</source>
   <translation>{planned} tuiles sur {planned_2} n'ont jamais été parcourues (l'exécution a été arrêtée, ou elles étaient illisibles) ; relancez 'detect' avec la même sortie pour la terminer.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>Stopped; the layer was not written, the archive is unchanged.</source>
   <translation>Arrêté ; la couche n'a pas été écrite, l'archive est inchangée.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>Nothing in the archive reaches the thresholds; choose a lower SCORE.</source>
   <translation>Rien dans l'archive n'atteint les seuils ; choisissez un SCORE plus bas.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>A scheduler is given, but the engine has no Dask.</source>
   <translation>Un ordonnanceur est indiqué, mais le moteur n'a pas Dask.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Without a scheduler the job runs on this machine alone. For several machines, install Dask in the engine's Python: pip install 'rs-mask[cluster]'.</source>
   <translation>Sans ordonnanceur, la tâche s'exécute sur cet ordinateur seul. Pour plusieurs ordinateurs, installez Dask dans le Python du moteur : pip install 'rs-mask[cluster]'.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>There is no Dask scheduler at {address}.</source>
   <translation>Il n'y a pas d'ordonnanceur Dask à {address}.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start one with “dask scheduler”, and name its address as it says it (tcp://host:8786).</source>
   <translation>Démarrez-en un avec « dask scheduler », et indiquez l'adresse qu'il annonce (tcp://host:8786).</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>The Dask scheduler at {address} has no workers.</source>
   <translation>L'ordonnanceur Dask à {address} n'a pas de processus.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start some with “dask worker {address} --nthreads 1”, in the engine's environment.</source>
   <translation>Démarrez-en avec « dask worker {address} --nthreads 1 », dans l'environnement du moteur.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>The processes that search on this machine have ended unexpectedly. {resume_hint}</source>
   <translation>Les processus qui cherchent sur cette machine se sont arrêtés de façon inattendue. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start this job again; where it happens again, memory is probably short: choose a smaller batch or tile size.</source>
   <translation>Relancez ; si cela se reproduit, la mémoire est sans doute insuffisante : choisissez une taille de lot ou de tuile plus petite.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>The Dask scheduler at {address} is gone. {resume_hint}</source>
   <translation>L'ordonnanceur Dask à {address} a disparu. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start it again, and then this job.</source>
   <translation>Redémarrez-le, puis cette exécution.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Several workers of {address} were lost over the same tiles. {resume_hint}</source>
   <translation>Plusieurs processus de {address} ont été perdus sur les mêmes tuiles. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Several workers of this machine were lost over the same tiles. {resume_hint}</source>
   <translation>Plusieurs processus de cette machine ont été perdus sur les mêmes tuiles. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Their memory is probably not enough: choose a smaller batch or tile size.</source>
   <translation>Leur mémoire ne suffit sans doute pas : choisissez une taille de lot ou de tuile plus petite.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>{whose} has no workers; waiting for some.</source>
   <translation>{whose} n'a pas de processus ; on en attend.</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>GPU of {processor} (Metal)</source>
   <translation>GPU de {processor} (Metal)</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>GPU of this Mac (Metal)</source>
   <translation>GPU de ce Mac (Metal)</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>this Mac</source>
   <translation>ce Mac</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>CPU with {threads}, {get_cpu_capability}</source>
   <translation>CPU avec {threads}, {get_cpu_capability}</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>set up the engine again for the build that fits.</source>
   <translation>réinstallez le moteur pour la version compilée qui convient.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>There is no Apple GPU that PyTorch can use here.</source>
   <translation>Il n'y a ici aucun GPU Apple que PyTorch puisse utiliser.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>Choose the device auto or cpu.</source>
   <translation>Choisissez le périphérique auto ou cpu.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>This Mac has an Apple GPU, which CUDA does not run on.</source>
   <translation>Ce Mac a un GPU Apple, sur lequel CUDA ne fonctionne pas.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>Choose the device auto or mps.</source>
   <translation>Choisissez le périphérique auto ou mps.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch is the build for Intel's GPUs, not for NVIDIA's.</source>
   <translation>le PyTorch installé est la version pour les GPU d'Intel, non de NVIDIA.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>The GPU can't be used: {problem}</source>
   <translation>Le GPU ne peut pas être utilisé : {problem}</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>this Mac has no GPU that PyTorch supports.</source>
   <translation>ce Mac n'a pas de GPU que PyTorch prenne en charge.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>there is an NVIDIA driver, but the installed PyTorch is the build for CPUs; set up the engine again for the GPU build.</source>
   <translation>il y a un pilote NVIDIA, mais le PyTorch installé est la version pour processeurs ; réinstallez le moteur pour la version GPU.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>no NVIDIA driver was found, and the installed PyTorch is the build for CPUs.</source>
   <translation>aucun pilote NVIDIA n'a été trouvé, et le PyTorch installé est la version pour processeurs.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed torchvision has no code for {name}; set up the engine again for the build that fits.</source>
   <translation>le torchvision installé n'a pas de code pour {name} ; réinstallez le moteur pour la version qui convient.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch is the build for Intel's GPUs (oneAPI {toolkit}), and no Intel GPU with its driver was found.</source>
   <translation>le PyTorch installé est la version pour les GPU d'Intel (oneAPI {toolkit}), et aucun GPU Intel avec son pilote n'a été trouvé.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch is the build for AMD's GPUs (ROCm {toolkit}), and no AMD GPU with its driver was found.</source>
   <translation>le PyTorch installé est la version pour les GPU d'AMD (ROCm {toolkit}), et aucun GPU AMD avec son pilote n'a été trouvé.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>no NVIDIA driver was found.</source>
   <translation>aucun pilote NVIDIA n'a été trouvé.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the NVIDIA driver does not offer a GPU to PyTorch (built for CUDA {toolkit}): it may be too old, or all GPUs are hidden from this process.</source>
   <translation>le pilote NVIDIA n'offre pas de GPU à PyTorch (compilé pour CUDA {toolkit}) : il est peut-être trop ancien, ou tous les GPU sont cachés à ce processus.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch has no code for {name} ({architecture}).</source>
   <translation>le PyTorch installé n'a pas de code pour {name} ({architecture}).</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>{name} (compute capability {own}.{own_2}) is newer than what the installed PyTorch was built for; set up the engine again for the build that fits.</source>
   <translation>{name} (compute capability {own}.{own_2}) est plus récent que ce pour quoi le PyTorch installé a été compilé ; réinstallez le moteur pour la version qui convient.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>{name} (compute capability {own}.{own_2}) is older than what the installed PyTorch supports.</source>
   <translation>{name} (compute capability {own}.{own_2}) est plus ancien que ce que prend en charge le PyTorch installé.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch has no code for {name} (compute capability {own}.{own_2}); set up the engine again for the build that fits.</source>
   <translation>le PyTorch installé n'a pas de code pour {name} (compute capability {own}.{own_2}) ; réinstallez le moteur pour la version qui convient.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another name or folder.</source>
   <translation>Choisissez un autre nom ou dossier.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is a folder.</source>
   <translation>La sortie {path} est un dossier.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a file name.</source>
   <translation>Choisissez un nom de fichier.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is not {name}.</source>
   <translation>La sortie {path} n'est pas {name}.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Give it a name that ends in {endings}.</source>
   <translation>Donnez-lui un nom qui se termine par {endings}.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is a file.</source>
   <translation>{path} est un fichier.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a folder.</source>
   <translation>Choisissez un dossier.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {path} is not empty.</source>
   <translation>Le dossier {path} n'est pas vide.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose an empty or a new folder.</source>
   <translation>Choisissez un dossier vide ou nouveau.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is an input of this run, which would be lost.</source>
   <translation>La sortie {path} est une entrée de cette exécution, qui serait perdue.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another output.</source>
   <translation>Choisissez une autre sortie.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} has a “{sign}”, which stands between two names for a layer's file.</source>
   <translation>La sortie {path} a un « {sign} », qui sépare deux noms dans le fichier d'une couche.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a name without “{sign}”.</source>
   <translation>Choisissez un nom sans « {sign} ».</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {folder} can't be made: {base} is a file.</source>
   <translation>Le dossier {folder} ne peut pas être créé : {base} est un fichier.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another place.</source>
   <translation>Choisissez un autre emplacement.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {folder} can't be written: {reason}.</source>
   <translation>On ne peut pas écrire dans le dossier {folder} : {reason}.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another place, or mend the folder's rights.</source>
   <translation>Choisissez un autre emplacement, ou corrigez les droits du dossier.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output's name has a character of value 0.</source>
   <translation>Le nom de la sortie a un caractère de valeur 0.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The name {name} is too long by {excess} bytes: the file system in {folder} takes {most}, also for the files beside it.</source>
   <translation>Le nom {name} est trop long de {excess} octets : le système de fichiers dans {folder} en accepte {most}, aussi pour les fichiers à côté.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a shorter name.</source>
   <translation>Choisissez un nom plus court.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is no file that can be replaced.</source>
   <translation>La sortie {path} n'est pas un fichier qu'on puisse remplacer.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is write-protected.</source>
   <translation>{path} est protégé en écriture.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} holds something else ({named}), which would be lost.</source>
   <translation>{path} contient autre chose ({named}), qui serait perdu.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another file; in QGIS, “Save to GeoPackage…” adds a layer to one.</source>
   <translation>Choisissez un autre fichier ; dans QGIS, « Enregistrer vers un GeoPackage… » y ajoute une couche.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is open in another program.</source>
   <translation>{path} est ouvert dans un autre programme.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is there already and is no GeoPackage; it is not replaced.</source>
   <translation>{path} existe déjà et n'est pas un GeoPackage ; il n'est pas remplacé.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {folder} can't be made ({reason}).</source>
   <translation>Le dossier {folder} ne peut pas être créé ({reason}).</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Another run is writing {path}.</source>
   <translation>Une autre exécution écrit {path}.</translation>
  </message>
  <message>
   <location filename="core/vector/geoparquet.py" />
   <source>GeoParquet can't be written: the library pyarrow is missing.</source>
   <translation>GeoParquet ne peut pas être écrit : la bibliothèque pyarrow manque.</translation>
  </message>
  <message>
   <location filename="core/vector/geoparquet.py" />
   <source>Choose an output that ends in .gpkg, which needs no further library. For GeoParquet, install pyarrow in the engine's Python: pip install 'rs-mask[parquet]'.</source>
   <translation>Choisissez une sortie qui se termine par .gpkg ; elle n'a besoin d'aucune autre bibliothèque. Pour GeoParquet, installez pyarrow dans le Python du moteur : pip install 'rs-mask[parquet]'.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{mended#} invalid {noun} of {layer} {verb} mended.</source>
   <translation>{mended#} {noun} non valides de {layer} {verb} réparés.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{dropped#} {noun} of {layer} {verb} no polygon; left out.</source>
   <translation>{dropped#} {noun} de {layer} {verb} pas de polygone ; ignorés.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The polygons of {layer} were reprojected from {own} to {wanted}.</source>
   <translation>Les polygones de {layer} ont été reprojetés de {own} vers {wanted}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} ({path}) has no CRS, so it can't be brought into {crs_name}.</source>
   <translation>La couche {layer} ({path}) n'a pas de SCR, elle ne peut donc pas être amenée dans {crs_name}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Assign its CRS in QGIS (Layer &gt; Set CRS, then export it) and try again.</source>
   <translation>Assignez son SCR dans QGIS (Couche &gt; Définir le SCR, puis exportez-la) et réessayez.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} has the CRS {crs_name} and the image {crs_name_2}: coordinates can't be brought from one to the other, as a local CRS has no place on the Earth.</source>
   <translation>La couche {layer} a le SCR {crs_name} et l'image {crs_name_2} : on ne peut pas passer de l'un à l'autre, car un SCR local n'a pas de place sur la Terre.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Use a layer and an image of one CRS, or assign the right one in QGIS.</source>
   <translation>Utilisez une couche et une image dans un même SCR, ou assignez le bon dans QGIS.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{layer} ({path}) is a table without geometry.</source>
   <translation>{layer} ({path}) est une table sans géométrie.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Name a layer of polygons.</source>
   <translation>Indiquez une couche de polygones.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no polygon in {layer} ({path}); it holds {kinds}.</source>
   <translation>Il n'y a pas de polygone dans {layer} ({path}) ; elle contient {kinds}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no polygon in {layer} ({path}); it holds empty geometries.</source>
   <translation>Il n'y a pas de polygone dans {layer} ({path}) ; elle contient des géométries vides.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Draw or choose a layer of polygons.</source>
   <translation>Dessinez ou choisissez une couche de polygones.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Check the path of the polygon layer.</source>
   <translation>Vérifiez le chemin de la couche de polygones.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {path} can't be read: its path holds “;”.</source>
   <translation>La couche {path} ne peut pas être lue : son chemin contient « ; ».</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {path} can't be read: its path holds “!”.</source>
   <translation>La couche {path} ne peut pas être lue : son chemin contient « ! ».</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Give the file or its folder another name.</source>
   <translation>Donnez un autre nom au fichier ou à son dossier.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{path} can't be opened as a vector layer ({split}).</source>
   <translation>{path} ne peut pas être ouvert comme couche vecteur ({split}).</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Open it in QGIS and export it as GeoPackage.</source>
   <translation>Ouvrez-le dans QGIS et exportez-le en GeoPackage.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{path} is damaged: the name of a layer in it is no text.</source>
   <translation>{path} est endommagé : le nom d'une couche n'y est pas un texte.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Choose an older copy of it.</source>
   <translation>Choisissez-en une copie plus ancienne.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no layer in {path}.</source>
   <translation>Il n'y a pas de couche dans {path}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Choose another file.</source>
   <translation>Choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no layer {layer} in {path}; it holds {list}.</source>
   <translation>Il n'y a pas de couche {layer} dans {path} ; il contient {list}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Name one of these.</source>
   <translation>Indiquez l'une d'elles.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} has no field {column}; its fields are {list}.</source>
   <translation>La couche {layer} n'a pas de champ {column} ; ses champs sont {list}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} has no field {column}; its fields are none.</source>
   <translation>La couche {layer} n'a pas de champ {column} ; elle n'a aucun champ.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Choose one of these.</source>
   <translation>Choisissez l'un d'eux.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The field {column} of the layer {layer} has a name that is used for something else here.</source>
   <translation>Le champ {column} de la couche {layer} a un nom qui sert ici à autre chose.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Copy it to a field with another name (field calculator) and choose that.</source>
   <translation>Copiez-le dans un champ d'un autre nom (calculatrice de champ) et choisissez celui-ci.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} of {path} can't be read ({first}).</source>
   <translation>La couche {layer} de {path} ne peut pas être lue ({first}).</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} can't be brought into {crs_name} ({reason}).</source>
   <translation>La couche {layer} ne peut pas être amenée dans {crs_name} ({reason}).</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Check the CRS of both.</source>
   <translation>Vérifiez le SCR des deux.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} can't be brought into {crs_name}: its coordinates don't fit the CRS that it names.</source>
   <translation>La couche {layer} ne peut pas être amenée dans {crs_name} : ses coordonnées ne vont pas avec le SCR qu'elle indique.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Assign the right CRS to the layer in QGIS (Layer &gt; Set CRS, then export it).</source>
   <translation>Assignez le bon SCR à la couche dans QGIS (Couche &gt; Définir le SCR, puis exportez-la).</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>No pixel is in two splits ({count} compared).</source>
   <translation>Aucun pixel n'est dans deux parties ({count} comparées).</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>The unfinished training set was begun with other parameters, imagery or polygons.</source>
   <translation>Le jeu d'entraînement inachevé a été commencé avec d'autres paramètres, images ou polygones.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Use the same as before, or choose an empty folder.</source>
   <translation>Prenez les mêmes qu'avant, ou choisissez un dossier vide.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Stopped; nothing was written yet.</source>
   <translation>Arrêté ; rien n'a encore été écrit.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Measuring pixel values</source>
   <translation>Mesure des valeurs des pixels</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{done#} of {total#} tiles are there already.</source>
   <translation>{done#} tuiles sur {total#} sont déjà là.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Writing tiles</source>
   <translation>Écriture des tuiles</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{done#} of {total#} tiles are written and kept; run again with RESUME to go on.</source>
   <translation>{done#} tuiles sur {total#} sont écrites et conservées ; relancez avec RESUME pour continuer.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Writing annotations and report</source>
   <translation>Écriture des annotations et du rapport</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Most objects are smaller than a pixel and so in no tile: choose a smaller GSD, or sharper imagery.</source>
   <translation>La plupart des objets sont plus petits qu'un pixel et ne sont donc dans aucune tuile : choisissez une taille au sol plus petite, ou une imagerie plus fine.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{text} The nodata value of {name} is {named}: if objects have that value too, take it away (gdal_translate -a_nodata none, or Layer Properties &gt; Transparency and export).</source>
   <translation>{text} La valeur nodata de {name} est {named} : si des objets ont aussi cette valeur, retirez-la (gdal_translate -a_nodata none, ou Propriétés de la couche &gt; Transparence et exportation).</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} objects lie on pixels without data, and are in no tile.</source>
   <translation>{objects#} objets sont sur des pixels sans données, et ne sont dans aucune tuile.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} objects lie on pixels without data, and is in no tile.</source>
   <translation>{objects#} objets sont sur des pixels sans données, et ne sont dans aucune tuile.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} object lies on pixels without data, and are in no tile.</source>
   <translation>{objects#} objet est sur des pixels sans données, et n'est dans aucune tuile.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} object lies on pixels without data, and is in no tile.</source>
   <translation>{objects#} objet est sur des pixels sans données, et n'est dans aucune tuile.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>No tile is left: {number#} could not be read, the first: {bad}</source>
   <translation>Il ne reste aucune tuile : {number#} n'ont pas pu être lues, la première : {bad}</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>The raster is damaged; copy it again.</source>
   <translation>Le raster est endommagé ; copiez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>No tile has a usable pixel, so there is no training set.</source>
   <translation>Aucune tuile n'a de pixel utilisable, il n'y a donc pas de jeu d'entraînement.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Check the rasters' nodata value and that area and imagery overlap.</source>
   <translation>Vérifiez la valeur nodata des rasters et que la zone et l'imagerie se recouvrent.</translation>
  </message>
  <message>
   <location filename="training/annotation/account.py" />
   <source>in the layer</source>
   <translation>dans la couche</translation>
  </message>
  <message>
   <location filename="training/annotation/account.py" />
   <source>without a polygon</source>
   <translation>sans polygone</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The shares of validation and test are more than 1 together.</source>
   <translation>Les parts de validation et de test dépassent 1 ensemble.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Leave at least half for training, e.g. 0.2 and 0.1.</source>
   <translation>Laissez au moins la moitié pour l'entraînement, par ex. 0.2 et 0.1.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The stride ({stride} pixels) is larger than the tile ({tile_size} pixels), so objects between the tiles would be lost.</source>
   <translation>Le pas ({stride} pixels) est plus grand que la tuile ({tile_size} pixels), les objets entre les tuiles seraient donc perdus.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Use a stride of at most the tile size; 0 means no overlap.</source>
   <translation>Prenez un pas d'au plus la taille des tuiles ; 0 signifie sans recouvrement.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>A ground size must be more than 0 metres; GSD is {given}.</source>
   <translation>Une taille au sol doit dépasser 0 mètre ; GSD est {given}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Leave it empty, or write it with a point: 0.05.</source>
   <translation>Laissez vide, ou écrivez-la avec un point : 0.05.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>There is nothing to resume in {folder}: the training set is complete.</source>
   <translation>Il n'y a rien à reprendre dans {folder} : le jeu d'entraînement est complet.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>There is nothing to resume in {folder}.</source>
   <translation>Il n'y a rien à reprendre dans {folder}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Choose another folder, or run without RESUME.</source>
   <translation>Choisissez un autre dossier, ou lancez sans RESUME.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The output folder {folder} is not empty.</source>
   <translation>Le dossier de sortie {folder} n'est pas vide.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Run again with RESUME to finish the training set that was begun there.</source>
   <translation>Relancez avec RESUME pour finir le jeu d'entraînement commencé là.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Choose an empty or new folder; nothing is ever overwritten.</source>
   <translation>Choisissez un dossier vide ou nouveau ; rien n'est jamais écrasé.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>rasters</source>
   <translation>rasters</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Opening rasters</source>
   <translation>Ouverture des rasters</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The raster {path} has {count}, but {path_2} has {number}.</source>
   <translation>Le raster {path} a {count}, mais {path_2} en a {number}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Name the bands to use, or leave that raster out.</source>
   <translation>Indiquez les bandes à utiliser, ou laissez ce raster de côté.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>{number#} rasters say nothing about where they lie, e.g. {without}, so polygons can't be told apart by raster.</source>
   <translation>{number#} rasters ne disent pas où ils sont, par ex. {without}, les polygones ne peuvent donc pas être séparés par raster.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Georeference them, or annotate one raster at a time.</source>
   <translation>Géoréférencez-les, ou annotez un raster à la fois.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The rasters differ in pixel type ({list}); values are kept as they are. They should mean the same in all rasters.</source>
   <translation>Les rasters diffèrent par le type de pixel ({list}) ; les valeurs restent telles quelles. Elles devraient avoir le même sens dans tous.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The rasters' pixels are {sizes#} to {sizes_2#} m on the ground; with one ground size (GSD) for all, objects would look alike in each.</source>
   <translation>Les pixels des rasters font {sizes#} à {sizes_2#} m au sol ; avec une seule taille au sol (GSD) pour tous, les objets s'y ressembleraient.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The layer {layer} has no CRS, so it can't be placed on {name}.</source>
   <translation>La couche {layer} n'a pas de SCR, elle ne peut donc pas être placée sur {name}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The layer {layer} has the CRS {crs_name} and {name} {crs_name_2}: coordinates can't be brought from one to the other, as a local CRS has no place on the Earth.</source>
   <translation>La couche {layer} a le SCR {crs_name} et {name} {crs_name_2} : on ne peut pas passer de l'un à l'autre, car un SCR local n'a pas de place sur la Terre.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Use polygons and imagery of one CRS, or assign the right one in QGIS.</source>
   <translation>Utilisez polygones et imagerie dans un même SCR, ou assignez le bon dans QGIS.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The rasters' values have different scales or offsets ({list}), which are not applied: one surface has different values in them. Apply them first (gdal_translate -unscale -ot Float32), or leave out those that differ.</source>
   <translation>Les valeurs des rasters ont des échelles ou décalages différents ({list}), qui ne sont pas appliqués : une même surface y a des valeurs différentes. Appliquez-les d'abord (gdal_translate -unscale -ot Float32), ou écartez ceux qui diffèrent.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The polygons were reprojected from {crs_name} to the CRS of {whose}.</source>
   <translation>Les polygones ont été reprojetés de {crs_name} vers le SCR de l'imagerie ({whose}).</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>{unplaced} has no CRS; the polygons' coordinates were taken for its own.</source>
   <translation>{unplaced} n'a pas de SCR ; les coordonnées des polygones ont été prises pour les siennes.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The layer {layer} has no polygons.</source>
   <translation>La couche {layer} n'a pas de polygones.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Draw the objects first, one polygon each.</source>
   <translation>Dessinez d'abord les objets, un polygone chacun.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The field {class_field} has {number#} different values, too many for classes.</source>
   <translation>Le champ {class_field} a {number#} valeurs différentes, trop pour des classes.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Choose the field that holds the kind of object, or leave it empty for one class.</source>
   <translation>Choisissez le champ du genre d'objet, ou laissez-le vide pour une seule classe.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The area layer {layer} has no polygons.</source>
   <translation>La couche de zones {layer} n'a pas de polygones.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Draw where everything was annotated, or leave AREA empty.</source>
   <translation>Dessinez là où tout a été annoté, ou laissez AREA vide.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The field {field} of the area holds {wrong}, which is no split.</source>
   <translation>Le champ {field} de la zone contient {wrong}, qui n'est pas une partie.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Write {list} into it, or leave it empty: then RS Mask decides.</source>
   <translation>Écrivez-y {list}, ou laissez-le vide : RS Mask décide alors.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The class of {empty#} of {count} of {layer} is missing: the field {field} is empty there.</source>
   <translation>{layer} a {count}, dont {empty#} sans classe : le champ {field} y est vide.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Fill in the class of each object (or delete the object), then run again.</source>
   <translation>Remplissez la classe de chaque objet (ou supprimez l'objet), puis relancez.</translation>
  </message>
  <message>
   <location filename="training/annotation/parallel_writing.py" />
   <source>A worker wrote {path}, and there is no such file on this computer.</source>
   <translation>Un processus a écrit {path}, et ce fichier n'existe pas sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="training/annotation/parallel_writing.py" />
   <source>Choose an output folder that all workers reach under the same path.</source>
   <translation>Choisissez un dossier de sortie que tous les processus atteignent par le même chemin.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>The imagery is too small to spare whole tiles for validation, so it was cut into one strip for each split; figures measured on so little are rough.</source>
   <translation>L'imagerie est trop petite pour réserver des tuiles entières à la validation, elle a donc été coupée en une bande par partie ; des chiffres mesurés sur si peu sont approximatifs.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>The annotated area is too small to spare whole tiles for validation, so it was cut into one strip for each split; figures measured on so little are rough.</source>
   <translation>La zone annotée est trop petite pour réserver des tuiles entières à la validation, elle a donc été coupée en une bande par partie ; des chiffres mesurés sur si peu sont approximatifs.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Splitting by {rule} needs the polygons of AREA, and there are none.</source>
   <translation>La répartition par {rule} demande les polygones de AREA, et il n'y en a pas.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Give an area layer, or split by blocks.</source>
   <translation>Indiquez une couche de zones, ou répartissez par blocs.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Splitting by a field needs the field's name, and there is none.</source>
   <translation>La répartition par un champ demande le nom du champ, et il n'y en a pas.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Name the field of AREA that holds train, validation or test.</source>
   <translation>Indiquez le champ de AREA qui contient train, validation ou test.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>The field {split_field} of the area is empty for {number#} of {count}; they were shared out by chance: {train#} for training, {validation#} for validation, {test#} for test.</source>
   <translation>Le champ {split_field} de la zone est vide pour {number#} sur {count} ; elles ont été réparties au hasard : {train#} pour l'entraînement, {validation#} pour la validation, {test#} pour le test.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Splitting by whole rasters needs at least two rasters, and there is one.</source>
   <translation>La répartition par rasters entiers demande au moins deux rasters, et il y en a un.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Split by blocks, or add rasters.</source>
   <translation>Répartissez par blocs, ou ajoutez des rasters.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>There is no tile for {names}.</source>
   <translation>Il n'y a pas de tuile pour {names}.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>No object of {list} came into {names}.</source>
   <translation>Aucun objet de {list} n'est allé dans {names}.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>A stride of {stride} pixels lays {laid#} tiles over the rasters, and the most that can be planned is {most_laid#}.</source>
   <translation>Un pas de {stride} pixels pose {laid#} tuiles sur les rasters ; on peut en planifier {most_laid#} au plus.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>Choose a larger stride (half the tile size shows each place four times), a coarser ground size, or smaller rasters.</source>
   <translation>Choisissez un pas plus grand (la moitié de la taille des tuiles montre chaque endroit quatre fois), une taille au sol plus grossière, ou des rasters plus petits.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>A stride of {stride} pixels with tiles of {tile_size} pixels asks for about {tiles#} tiles, which need about {needed}, but only {size_text} are free in {nearest_folder}.</source>
   <translation>Un pas de {stride} pixels avec des tuiles de {tile_size} pixels demande environ {tiles#} tuiles, soit environ {needed}, mais seuls {size_text} sont libres dans {nearest_folder}.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>Choose a larger stride (half the tile size shows each place four times), smaller tiles, or a smaller part of the raster.</source>
   <translation>Choisissez un pas plus grand (la moitié de la taille des tuiles montre chaque endroit quatre fois), des tuiles plus petites, ou une plus petite partie du raster.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>{count} ({train#} for training, {validation#} for validation, {test#} for test), about {size_text} on disk.</source>
   <translation>{count} ({train#} pour l'entraînement, {validation#} pour la validation, {test#} pour le test), environ {size_text} sur le disque.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>The training set needs about {size_text}, but only {size_text_2} are free in {base}.</source>
   <translation>Le jeu d'entraînement demande environ {size_text}, mais seuls {size_text_2} sont libres dans {base}.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>Choose another disk, a larger stride, or a smaller area.</source>
   <translation>Choisissez un autre disque, un pas plus grand, ou une zone plus petite.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Of {count} none lies on the imagery.</source>
   <translation>{count}, mais rien n'est sur l'imagerie.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Check the CRS of both layers, and that they show the same place.</source>
   <translation>Vérifiez le SCR des deux couches, et qu'elles montrent le même endroit.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>The annotated area does not overlap the imagery.</source>
   <translation>La zone annotée ne recouvre pas l'imagerie.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Check the CRS of both, or leave AREA empty.</source>
   <translation>Vérifiez le SCR des deux, ou laissez AREA vide.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Of {count} on the imagery none lies inside the annotated area.</source>
   <translation>{count} sur l'imagerie, mais rien n'est dans la zone annotée.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Check the AREA layer, or leave it empty.</source>
   <translation>Vérifiez la couche AREA, ou laissez-la vide.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms: there are no objects.</source>
   <translation>Aucun extrait ne zoome : il n'y a pas d'objets.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>{value#} % of the crops zoom out, up to {most#} times: the longest objects have {longest#} pixels, crops {crop}.</source>
   <translation>{value#} % des extraits dézooment, jusqu'à {most#} fois : les objets les plus longs ont {longest#} pixels, les extraits {crop}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms out: the longest objects have {longest#} pixels, crops {crop}.</source>
   <translation>Aucun extrait ne dézoome : les objets les plus longs ont {longest#} pixels, les extraits {crop}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms out: crops show tiles of {tile} pixels nearly whole.</source>
   <translation>Aucun extrait ne dézoome : les extraits montrent presque entières les tuiles de {tile} pixels.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms out: typical objects of {typical#} pixels would vanish.</source>
   <translation>Aucun extrait ne dézoome : les objets typiques de {typical#} pixels disparaîtraient.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>None zooms in: few objects are below {small_side#} pixels.</source>
   <translation>Aucun ne zoome : peu d'objets font moins de {small_side#} pixels.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>{value#} % zoom in, up to {most#} times: {value_2#} % of {whose} objects are below {small_side#} pixels.</source>
   <translation>{value#} % zooment, jusqu'à {most#} fois : {value_2#} % des objets ({whose}) font moins de {small_side#} pixels.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The change of the augmentation {change} is not name=value with one of the names {list}.</source>
   <translation>La modification de l'augmentation {change} n'est pas nom=valeur avec l'un des noms {list}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Write for example paste_share=0.5, or leave the changes empty.</source>
   <translation>Écrivez par exemple paste_share=0.5, ou laissez les modifications vides.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The augmentation's scale_low {scale_low#} is greater than its scale_high {scale_high#}.</source>
   <translation>Le scale_low {scale_low#} de l'augmentation est plus grand que son scale_high {scale_high#}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Change both, for example scale_low=0.5, scale_high=2.</source>
   <translation>Modifiez les deux, par exemple scale_low=0.5, scale_high=2.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The augmentation's zoom_out_share {zoom_out_share#} and zoom_in_share {zoom_in_share#} are more than all crops together.</source>
   <translation>Le zoom_out_share {zoom_out_share#} et le zoom_in_share {zoom_in_share#} de l'augmentation dépassent tous les extraits ensemble.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Change both, for example zoom_out_share=0.3, zoom_in_share=0.3.</source>
   <translation>Modifiez les deux, par exemple zoom_out_share=0.3, zoom_in_share=0.3.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The change of the augmentation {name}={text} must be {wanted} (the names are {list}).</source>
   <translation>La modification de l'augmentation {name}={text} doit être {wanted} (les noms sont {list}).</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Correct the number, or leave the change out to keep the preset's.</source>
   <translation>Corrigez le nombre, ou laissez la modification pour garder celui du préréglage.</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>The scores are the network's own, not calibrated: {why_not}.</source>
   <translation>Les scores sont ceux du réseau, non calibrés : {why_not}.</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>A score of 0.80 now means that about 8 of 10 such objects are right (calibration error on validation {error_after#}, before {error_before#}).</source>
   <translation>Un score de 0.80 signifie maintenant qu'environ 8 objets sur 10 sont justes (erreur de calibration en validation {error_after#}, avant {error_before#}).</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>calibrating did not make them better</source>
   <translation>le calibrage ne les a pas améliorés</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>too few {kind} ones were found on validation: {count}, {fewest} are needed to tell</source>
   <translation>trop peu de détections {kind} ont été trouvées sur la validation : {count}, il en faut {fewest} pour le dire</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>all that was found is in one validation tile, two are needed to tell</source>
   <translation>tout ce qui a été trouvé est dans une seule tuile de validation, il en faut deux pour le dire</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{optimizer}, repeat {repeat}: mask AP {ap#}, AP50 {ap50#}.</source>
   <translation>{optimizer}, répétition {repeat} : AP des masques {ap#}, AP50 {ap50#}.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{optimizer}, repeat {repeat}, failed: {reason}</source>
   <translation>{optimizer}, répétition {repeat}, a échoué : {reason}</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{number} of {number_2} trainings are finished.</source>
   <translation>{number} entraînements sur {number_2} sont terminés.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{number} of {number_2} trainings are finished. Run it again with RESUME to go on.</source>
   <translation>{number} entraînements sur {number_2} sont terminés. Relancez avec RESUME pour continuer.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>No training of the comparison succeeded; the last one: {reason}</source>
   <translation>Aucun entraînement de la comparaison n'a réussi ; le dernier : {reason}</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>Try 'train' with one optimizer first.</source>
   <translation>Essayez d'abord 'train' avec un optimiseur.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>The training set {folder} {lacking}, so nothing says which optimizer is better.</source>
   <translation>Le jeu d'entraînement {folder} {lacking}, rien ne dit donc quel optimiseur est meilleur.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>Make one with a larger VALIDATION_SHARE.</source>
   <translation>Faites-en un avec un VALIDATION_SHARE plus grand.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{title} could not be trained: {text}</source>
   <translation>{title} n'a pas pu être entraîné : {text}</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{hint} Finished trainings are kept: run it again with RESUME.</source>
   <translation>{hint} Les entraînements terminés sont conservés : relancez avec RESUME.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>Measuring the best model</source>
   <translation>Mesure du meilleur modèle</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>that are no annotations</source>
   <translation>qui ne sont pas des annotations</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>of an image that the set does not have</source>
   <translation>d'une image que le jeu n'a pas</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>without a class</source>
   <translation>sans classe</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>of a class that the set does not have</source>
   <translation>d'une classe que le jeu n'a pas</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>outside their image</source>
   <translation>hors de leur image</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>without an area</source>
   <translation>sans aire</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>exactly like another of the same class</source>
   <translation>exactement comme un autre de la même classe</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>in images of another size than the set says</source>
   <translation>dans des images d'une autre taille que celle que dit le jeu</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{total#} of {count} was left out: {reasons}.</source>
   <translation>{total#} sur {count} a été ignoré : {reasons}.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{total#} of {count} were left out: {reasons}.</source>
   <translation>{total#} sur {count} ont été ignorés : {reasons}.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} left out: the set gives another size than the file has, and not the same ratio.</source>
   <translation>{count} ignorées : le jeu donne une autre taille que celle du fichier, et pas le même rapport.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} another size than the set says (turned by EXIF, or resized): the outlines were fitted to it.</source>
   <translation>{count} une autre taille que ce que dit le jeu (tournée par EXIF, ou redimensionnée) : les contours y ont été adaptés.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} a note to be shown turned or mirrored (EXIF), and no size says which way round the annotator saw it: the outlines were taken for those of the image as it is {how}. If they lie wrong, turn the images with another program, so that they have no such note, and annotate them again.</source>
   <translation>{count} une note demandant de les montrer tournées ou en miroir (EXIF), et aucune taille ne dit dans quel sens l'annotateur les a vues : les contours ont été pris pour ceux de l'image telle que {how}. S'ils sont mal placés, tournez les images avec un autre programme, pour qu'elles n'aient plus cette note, et annotez-les de nouveau.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} a note to be shown turned or mirrored (EXIF), and no size says which way round the annotator saw them: the outlines were taken for those of the image as it is {how}. If they lie wrong, turn the images with another program, so that they have no such note, and annotate them again.</source>
   <translation>{count} une note demandant de les montrer tournées ou en miroir (EXIF), et aucune taille ne dit dans quel sens l'annotateur les a vues : les contours ont été pris pour ceux de l'image telle que {how}. S'ils sont mal placés, tournez les images avec un autre programme, pour qu'elles n'aient plus cette note, et annotez-les de nouveau.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} no readable outline: the box stands in for it, and masks learned from boxes are boxes.</source>
   <translation>{count} pas de contour lisible : le rectangle en tient lieu, et des masques appris de rectangles sont des rectangles.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>1 outline reached outside its image and ends at the edge now.</source>
   <translation>1 contour sortait de son image et s'arrête maintenant au bord.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{cut#} outlines reached outside their images and end at the edges now.</source>
   <translation>{cut#} contours sortaient de leurs images et s'arrêtent maintenant aux bords.</translation>
  </message>
  <message>
   <location filename="training/dataset/band_statistics.py" />
   <source>The imagery has no valid pixel inside the annotated area.</source>
   <translation>L'imagerie n'a aucun pixel valide dans la zone annotée.</translation>
  </message>
  <message>
   <location filename="training/dataset/band_statistics.py" />
   <source>Check the nodata value and that imagery and area overlap.</source>
   <translation>Vérifiez la valeur nodata et que l'imagerie et la zone se recouvrent.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>No image in {folder} has the size that its annotations are made for.</source>
   <translation>Aucune image dans {folder} n'a la taille pour laquelle ses annotations sont faites.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Put the images into the folder that were annotated.</source>
   <translation>Mettez dans le dossier les images qui ont été annotées.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>There are no annotations in {folder}.</source>
   <translation>Il n'y a pas d'annotations dans {folder}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>A training set is a folder that 'annotate' wrote, or one with COCO instances (.json).</source>
   <translation>Un jeu d'entraînement est un dossier que 'annotate' a écrit, ou un dossier avec des instances COCO (.json).</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Two annotation files serve as {split}: {names}.</source>
   <translation>Deux fichiers d'annotations servent de {split} : {names}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Two annotation files serve as the whole set: {names}.</source>
   <translation>Deux fichiers d'annotations servent de jeu entier : {names}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Keep one, or put train, val or test into their names.</source>
   <translation>Gardez-en un, ou mettez train, val ou test dans leurs noms.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>A category of the annotations in {folder} has no id.</source>
   <translation>Une catégorie des annotations dans {folder} n'a pas d'id.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Export them again.</source>
   <translation>Exportez-les de nouveau.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Class {key} is {known} in one annotation file of {folder} and {name} in another.</source>
   <translation>La classe {key} est {known} dans un fichier d'annotations de {folder} et {name} dans un autre.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Export the splits together, with the same classes.</source>
   <translation>Exportez les parties ensemble, avec les mêmes classes.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>The annotations in {folder} have no objects.</source>
   <translation>Les annotations dans {folder} n'ont pas d'objets.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Annotate some first.</source>
   <translation>Annotez-en d'abord.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>The training set has one image only, so none is left for validation.</source>
   <translation>Le jeu d'entraînement n'a qu'une image, il n'en reste donc pas pour la validation.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Add at least one more image.</source>
   <translation>Ajoutez au moins une image.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>The training set {folder} has no {split} tiles; it has: {list}.</source>
   <translation>Le jeu d'entraînement {folder} n'a pas de tuiles {split} ; il a : {list}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Choose one of these, or make a set with such tiles.</source>
   <translation>Choisissez l'une d'elles, ou faites un jeu avec de telles tuiles.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Image {place} of {path} has no id or no file name.</source>
   <translation>L'image {place} de {path} n'a pas d'id ou pas de nom de fichier.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Export the set again.</source>
   <translation>Exportez le jeu de nouveau.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Two images of {path} have the id {double}.</source>
   <translation>Deux images de {path} ont l'id {double}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Export the set again, or remove one.</source>
   <translation>Exportez le jeu de nouveau, ou retirez-en une.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>The annotations {path} can't be read: {reason}.</source>
   <translation>Les annotations {path} ne peuvent pas être lues : {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Copy the training set again, or make it anew.</source>
   <translation>Copiez de nouveau le jeu d'entraînement, ou refaites-le.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>The file {path} holds no COCO instances.</source>
   <translation>Le fichier {path} ne contient pas d'instances COCO.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>It needs the lists images, annotations and categories.</source>
   <translation>Il lui faut les listes images, annotations et categories.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>then run again with the same settings and RESUME; finished tiles are kept.</source>
   <translation>puis relancez avec les mêmes réglages et RESUME ; les tuiles terminées sont conservées.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>The disk is full, so the training set in {folder} is not finished.</source>
   <translation>Le disque est plein, le jeu d'entraînement dans {folder} n'est donc pas terminé.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>Free some space, {then}</source>
   <translation>Libérez de la place, {then}</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>The training set in {folder} can't be written: {reason}.</source>
   <translation>Le jeu d'entraînement dans {folder} ne peut pas être écrit : {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>Check the free space, the folder's rights and the connection to its drive, {then}</source>
   <translation>Vérifiez l'espace libre, les droits du dossier et la connexion à son disque, {then}</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {file_name} is missing below {root}.</source>
   <translation>L'image {file_name} manque sous {root}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Copy the images into the folder of the annotations.</source>
   <translation>Copiez les images dans le dossier des annotations.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>There are two images {wanted}: {scored} and {scored_2}.</source>
   <translation>Il y a deux images {wanted} : {scored} et {scored_2}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Give the images different names, or remove one.</source>
   <translation>Donnez aux images des noms différents, ou retirez-en une.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} can't be read: {reason}.</source>
   <translation>L'image {path} ne peut pas être lue : {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} holds no pixels but points to other files.</source>
   <translation>L'image {path} ne contient pas de pixels mais renvoie à d'autres fichiers.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Export it as GeoTIFF, PNG or JPEG.</source>
   <translation>Exportez-la en GeoTIFF, PNG ou JPEG.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} is {dtype}, but {path_2} is {dtype_2}.</source>
   <translation>L'image {path} est {dtype}, mais {path_2} est {dtype_2}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>All images of a training set need the same pixel type.</source>
   <translation>Toutes les images d'un jeu d'entraînement doivent avoir le même type de pixel.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} has {count}, but {path_2} has {number}.</source>
   <translation>L'image {path} a {count}, mais {path_2} en a {number}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>All images of a training set need the same bands.</source>
   <translation>Toutes les images d'un jeu d'entraînement doivent avoir les mêmes bandes.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Replace the image.</source>
   <translation>Remplacez l'image.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>{folder} is a file, not a training set's folder.</source>
   <translation>{folder} est un fichier, pas le dossier d'un jeu d'entraînement.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Choose the folder.</source>
   <translation>Choisissez le dossier.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>There is no training set at {folder}.</source>
   <translation>Il n'y a pas de jeu d'entraînement dans {folder}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Choose the folder that 'annotate' wrote, or a folder with COCO annotations.</source>
   <translation>Choisissez le dossier que 'annotate' a écrit, ou un dossier avec des annotations COCO.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The training set in {folder} is unfinished.</source>
   <translation>Le jeu d'entraînement dans {folder} est inachevé.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Run 'annotate' again with the same parameters and RESUME.</source>
   <translation>Relancez 'annotate' avec les mêmes paramètres et RESUME.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Make the training set again with 'annotate'.</source>
   <translation>Refaites le jeu d'entraînement avec 'annotate'.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} can't be read: {reason}.</source>
   <translation>La description {path} ne peut pas être lue : {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} has no format version.</source>
   <translation>La description {path} n'a pas de version de format.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The training set has format {version}, which is newer than this RS Mask reads ({format_version}).</source>
   <translation>Le jeu d'entraînement a le format {version}, plus récent que ce que lit cette version de RS Mask ({format_version}).</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} is damaged: {reason}.</source>
   <translation>La description {path} est endommagée : {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} names an unknown split: {unknown}.</source>
   <translation>La description {path} indique une partie inconnue : {unknown}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} names no annotations.</source>
   <translation>La description {path} n'indique pas d'annotations.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The annotations of {split} are missing in {folder}: {file}.</source>
   <translation>Les annotations de {split} manquent dans {folder} : {file}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The images of {split} are missing in {folder}: {images}.</source>
   <translation>Les images de {split} manquent dans {folder} : {images}.</translation>
  </message>
  <message>
   <location filename="training/dataset/set_files.py" />
   <source>The file {path} can't be read: {reason}.</source>
   <translation>Le fichier {path} ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/set_files.py" />
   <source>Check its rights, or copy it anew.</source>
   <translation>Vérifiez ses droits, ou copiez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="training/dataset/splits.py" />
   <source>{units_text} can't be shared among so many splits: {empty} empty.</source>
   <translation>{units_text} ne suffisent pas pour autant de parties : {empty} vide.</translation>
  </message>
  <message>
   <location filename="training/dataset/splits.py" />
   <source>Class {name} is in {units_text} only, too few to be in every split.</source>
   <translation>La classe {name} est trop rare ({units_text}) pour être dans chaque partie.</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>outside the imagery</source>
   <translation>hors de l'imagerie</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>outside the annotated area</source>
   <translation>hors de la zone annotée</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>only pieces below the minimum visible share</source>
   <translation>seulement des morceaux sous la part visible minimale</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>in tiles left out</source>
   <translation>dans des tuiles laissées de côté</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>smaller than a pixel</source>
   <translation>plus petits qu'un pixel</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>on pixels without data</source>
   <translation>sur des pixels sans données</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>unreadable imagery</source>
   <translation>imagerie illisible</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>of these, nowhere whole</source>
   <translation>dont nulle part entiers</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>{tiles} with {objects} is written.</source>
   <translation>{tiles} avec {objects} est écrite.</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>{tiles} with {objects} are written.</source>
   <translation>{tiles} avec {objects} sont écrites.</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>Features that are in no tile, {why}: {n#}.</source>
   <translation>Entités qui ne sont dans aucune tuile, {why} : {n#}.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Reading the layers</source>
   <translation>Lecture des couches</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>There is no true object {where}, so nothing can be measured.</source>
   <translation>Il n'y a pas d'objet réel {where}, rien ne peut donc être mesuré.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Check the truth layer and the area, and their CRS.</source>
   <translation>Vérifiez la couche des objets réels, la zone, et leur SCR.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>The detections layer has no object.</source>
   <translation>La couche des détections n'a pas d'objet.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>The detections layer has no object inside the area.</source>
   <translation>La couche des détections n'a pas d'objet dans la zone.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Matching objects</source>
   <translation>Appariement des objets</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Writing the layers</source>
   <translation>Écriture des couches</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Writing the report</source>
   <translation>Écriture du rapport</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>{matched#} of {count} found at IoU {iou#}, {missed#} missed, {extra#} extra. AP50 {outputs#}, AP {outputs_2#}, precision {outputs_3#}, recall {outputs_4#}, F1 {outputs_5#}.</source>
   <translation>{count}, dont {matched#} trouvés à IoU {iou#}, {missed#} manqués, {extra#} en trop. AP50 {outputs#}, AP {outputs_2#}, précision {outputs_3#}, rappel {outputs_4#}, F1 {outputs_5#}.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Scores differ by {calibration_error#} on average from the share of such detections that are right (calibration error).</source>
   <translation>Les scores s'écartent en moyenne de {calibration_error#} de la part de détections justes (erreur de calibration).</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Outlines of what was found: boundary IoU {boundary_iou#}, {distance} from the true ones on average (PoLiS), {hausdorff#} where they are farthest (Hausdorff), {vertices#} vertices an object (true ones: {truth_vertices#}), {right_angles#} % right angles (true ones: {truth_right_angles#} %).</source>
   <translation>Contours trouvés : IoU de bordure {boundary_iou#}, {distance} des réels en moyenne (PoLiS), {hausdorff#} au point le plus éloigné (Hausdorff), {vertices#} sommets par objet (réels : {truth_vertices#}), {right_angles#} % angles droits (réels : {truth_right_angles#} %).</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>AP counts the detections of the layer only, whose lowest score is {lowest#}; a training's AP counts all that were found: compare it with a layer of SCORE 0.</source>
   <translation>L'AP ne compte que les détections de la couche, dont le plus petit score est {lowest#} ; celle d'un entraînement compte tout ce qui est trouvé : comparez-la avec une couche de SCORE 0.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>The layers and the report can't both be {report}.</source>
   <translation>Les couches et le rapport ne peuvent pas être tous deux {report}.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Choose another name for one of them.</source>
   <translation>Choisissez un autre nom pour l'un d'eux.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>No true object lies where the detections are. Check the CRS of both layers, and that they show the same place.</source>
   <translation>Aucun objet réel n'est là où sont les détections. Vérifiez le SCR des deux couches, et qu'elles montrent le même endroit.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>{sum#} of {number#} true objects lie beside the detections and count as missed. If that ground was not searched, give the searched one as AREA.</source>
   <translation>{sum#} objets réels sur {number#} sont à côté des détections et comptent comme manqués. Si ce terrain n'a pas été parcouru, donnez la zone parcourue comme AREA.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The split {split} of {folder} has no tiles.</source>
   <translation>La partie {split} de {folder} n'a pas de tuiles.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose another split.</source>
   <translation>Choisissez une autre partie.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The split {split} of {folder} has no object of the model's classes, so nothing can be measured.</source>
   <translation>La partie {split} de {folder} n'a pas d'objet des classes du modèle, rien ne peut donc être mesuré.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose another split, or annotate some objects there.</source>
   <translation>Choisissez une autre partie, ou annotez-y quelques objets.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>No tile of the split {split} can be read. {unreadable}</source>
   <translation>Aucune tuile de la partie {split} ne peut être lue. {unreadable}</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose a training set with the model's bands.</source>
   <translation>Choisissez un jeu d'entraînement avec les bandes du modèle.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>{sentence} It counts as a tile in which nothing was found.</source>
   <translation>{sentence} Elle compte comme une tuile où rien n'a été trouvé.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Measuring on: {describe_device}.</source>
   <translation>Mesure sur : {describe_device}.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Measuring</source>
   <translation>Mesure</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The workers of {scheduler} search the tiles.</source>
   <translation>Les processus de {scheduler} cherchent dans les tuiles.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The tiles are {dtype}, the model was trained on {dtype_2}: its accuracy here says little about imagery of its own kind.</source>
   <translation>Les tuiles sont {dtype}, le modèle a été entraîné sur {dtype_2} : son exactitude ici dit peu sur une imagerie de son genre.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The tiles have a ground size of {list} m, the model was trained at {gsd#} m. Detection resamples imagery to the model's ground size; here tiles are measured as they are.</source>
   <translation>Les tuiles ont une taille au sol de {list} m, le modèle a été entraîné à {gsd#} m. La détection rééchantillonne l'imagerie à la taille au sol du modèle ; ici les tuiles sont mesurées telles quelles.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The model finds {list}, the training set has {list_2}: nothing in common.</source>
   <translation>Le modèle trouve {list}, le jeu d'entraînement a {list_2} : rien en commun.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose a training set with the model's classes.</source>
   <translation>Choisissez un jeu d'entraînement avec les classes du modèle.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The model doesn't know {list}; their objects are not counted.</source>
   <translation>Le modèle ne connaît pas {list} ; leurs objets ne sont pas comptés.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Only one of the layers has a class field; objects are compared without classes.</source>
   <translation>Une seule des couches a un champ de classe ; les objets sont comparés sans classes.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The detections have no field {score_field}: all count as equally sure.</source>
   <translation>Les détections n'ont pas de champ {score_field} : toutes comptent comme aussi sûres.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Classes that the truth does not know: {list}.</source>
   <translation>Classes que la vérité ne connaît pas : {list}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>No true object of these classes lies in the area: {list}.</source>
   <translation>Aucun objet réel de ces classes ne se trouve dans la zone : {list}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The detections layer has no CRS; its coordinates are taken as the {name}'s ({crs_name}).</source>
   <translation>La couche des détections n'a pas de SCR ; ses coordonnées sont prises pour celles de {name} ({crs_name}).</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The {name} {reference} has no CRS, but the detections are in {crs_name}.</source>
   <translation>{name} {reference} n'a pas de SCR, mais les détections sont en {crs_name}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>There is no polygon in {reference}.</source>
   <translation>Il n'y a pas de polygone dans {reference}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Draw the area.</source>
   <translation>Dessinez la zone.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The detections' classes ({first_names}) and the truth's ({first_names_2}) have none in common.</source>
   <translation>Les classes des détections ({first_names}) et celles de la vérité ({first_names_2}) n'en ont aucune en commun.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Leave CLASS_FIELD empty to compare without classes, choose other fields, or rename the classes of one layer.</source>
   <translation>Laissez CLASS_FIELD vide pour comparer sans classes, choisissez d'autres champs, ou renommez les classes d'une couche.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The score field {name} of {reference} holds something that is no number.</source>
   <translation>Le champ de score {name} de {reference} contient quelque chose qui n'est pas un nombre.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Choose the field that holds the score, or leave it empty.</source>
   <translation>Choisissez le champ du score, ou laissez-le vide.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detections have no score in the field {name}; they count as least sure.</source>
   <translation>{count#} détections n'ont pas de score dans le champ {name} ; elles comptent comme les moins sûres.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detections have no score in the field {name}; it counts as least sure.</source>
   <translation>{count#} détections n'ont pas de score dans le champ {name} ; elles comptent comme les moins sûres.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detection has no score in the field {name}; they count as least sure.</source>
   <translation>{count#} détection n'a pas de score dans le champ {name} ; elle compte comme la moins sûre.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detection has no score in the field {name}; it counts as least sure.</source>
   <translation>{count#} détection n'a pas de score dans le champ {name} ; elle compte comme la moins sûre.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The CRS of {reference} can't be read ({reason}).</source>
   <translation>Le SCR de {reference} ne peut pas être lu ({reason}).</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_writer.py" />
   <source>The layers can't be written to {path}: {reason}.</source>
   <translation>Les couches ne peuvent pas être écrites dans {path} : {reason}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_writer.py" />
   <source>Close the layer in other programs, or choose another place.</source>
   <translation>Fermez la couche dans les autres programmes, ou choisissez un autre emplacement.</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}</source>
   <translation>{best} est à {mean#} AP au-dessus de {other}</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>one repeat can't tell whether another seed would turn it round</source>
   <translation>une seule répétition ne dit pas si une autre graine inverserait le résultat</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>the {repeats} repeats differ as much among themselves</source>
   <translation>les {repeats} répétitions diffèrent autant entre elles</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>tile is</source>
   <translation>tuile est</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>tiles are</source>
   <translation>tuiles sont</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{images#} validation {tiles} too few to tell what others would say</source>
   <translation>{images#} {tiles} trop peu pour la validation : on ne sait pas ce que d'autres diraient</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>the choice of validation images alone could explain it</source>
   <translation>le seul choix des images de validation pourrait l'expliquer</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}, more than repeats and images explain by chance.</source>
   <translation>{best} est à {mean#} AP au-dessus de {other}, plus que ce que répétitions et images expliquent par le hasard.</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}, which can't be told from noise: {reasons}.</source>
   <translation>{best} est à {mean#} AP au-dessus de {other}, ce qui ne se distingue pas du bruit : {reasons}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}, which can't be told from noise: {first}, and {second}.</source>
   <translation>{best} est à {mean#} AP au-dessus de {other}, ce qui ne se distingue pas du bruit : {first}, et {second}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/tile_coco_ap.py" />
   <source>The annotations of the split can't be read: {reason}.</source>
   <translation>Les annotations de la partie ne peuvent pas être lues : {reason}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/tile_coco_ap.py" />
   <source>They must be COCO instances with the size of every image.</source>
   <translation>Ce doivent être des instances COCO avec la taille de chaque image.</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>in images left out: they overlap another split</source>
   <translation>dans des images laissées de côté : elles recouvrent une autre partie</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>of these, boxes in place of outlines</source>
   <translation>dont des rectangles au lieu de contours</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>in the other set</source>
   <translation>dans l'autre jeu</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>kept to be ignored (crowds)</source>
   <translation>gardés sans compter (groupes)</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>ignored objects were left out</source>
   <translation>objets ignorés ont été laissés de côté</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>The mask {path} has {width} × {height} pixels.</source>
   <translation>Le masque {path} a {width} × {height} pixels.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>Export the set again in chips of some thousand pixels.</source>
   <translation>Exportez de nouveau le jeu en tuiles de quelques milliers de pixels.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>The mask {path} can't be read: {reason}.</source>
   <translation>Le masque {path} ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>The mask {path} holds no whole numbers.</source>
   <translation>Le masque {path} ne contient pas de nombres entiers.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>pixels lie in two objects and went to the smaller</source>
   <translation>pixels se trouvent dans deux objets et ont été attribués au plus petit</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>objects have no pixel of their own and were left out</source>
   <translation>objets n'ont aucun pixel à eux et ont été laissés de côté</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>{folder} has no folders JPEGImages, SegmentationObject and SegmentationClass.</source>
   <translation>{folder} n'a pas de dossiers JPEGImages, SegmentationObject et SegmentationClass.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>Choose the folder of a set with instance masks.</source>
   <translation>Choisissez le dossier d'un jeu avec des masques d'instances.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>The mask {mask} has no class mask.</source>
   <translation>Le masque {mask} n'a pas de masque de classes.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>Put it into {classes} under the same name.</source>
   <translation>Mettez-le dans {classes} sous le même nom.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>{mask} and {class_mask} differ in size.</source>
   <translation>{mask} et {class_mask} ont des tailles différentes.</translation>
  </message>
  <message>
   <location filename="training/exchange/pictures.py" />
   <source>The image {source} can't be read: {reason}.</source>
   <translation>L'image {source} ne peut pas être lue : {reason}.</translation>
  </message>
  <message>
   <location filename="training/exchange/pictures.py" />
   <source>Replace it.</source>
   <translation>Remplacez-la.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>{folder} has no folders 'images' and 'labels'.</source>
   <translation>{folder} n'a pas de dossiers 'images' et 'labels'.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>Choose the folder of a set exported as RCNN Masks.</source>
   <translation>Choisissez le dossier d'un jeu exporté en RCNN Masks.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>There are no class folders in {labels}.</source>
   <translation>Il n'y a pas de dossiers de classes dans {labels}.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>Export the set as RCNN Masks.</source>
   <translation>Exportez le jeu en RCNN Masks.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>The splits are those before the names of the images.</source>
   <translation>Les parties sont celles qui précèdent les noms des images.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>Export it again.</source>
   <translation>Exportez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The set {folder} names no images that exist.</source>
   <translation>Le jeu {folder} n'indique aucune image existante.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>Check the lines train:, val: and test: in its .yaml file.</source>
   <translation>Vérifiez les lignes train:, val: et test: de son fichier .yaml.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The outlines are in pixels, not in shares of the image.</source>
   <translation>Les contours sont en pixels, non en parts de l'image.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The file {path} can't be read: {said}.</source>
   <translation>Le fichier {path} ne peut pas être lu : {said}.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>There is no .yaml file with class names in {folder}.</source>
   <translation>Il n'y a pas de fichier .yaml avec les noms de classes dans {folder}.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>Choose the folder that holds data.yaml.</source>
   <translation>Choisissez le dossier qui contient data.yaml.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The class names in the .yaml file of {folder} are no list.</source>
   <translation>Les noms de classes du fichier .yaml de {folder} ne sont pas une liste.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>Write names: [house, tree], or a line 0: house for each class.</source>
   <translation>Écrivez names: [house, tree], ou une ligne 0: house par classe.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>The format {format} is only read.</source>
   <translation>Le format {format} est seulement lu.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>Choose another format.</source>
   <translation>Choisissez un autre format.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>then run it again; the unfinished export was removed.</source>
   <translation>puis relancez ; l'exportation inachevée a été supprimée.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>Stopped; the unfinished export was removed. Run it again.</source>
   <translation>Arrêté ; l'exportation inachevée a été supprimée. Relancez.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>{count#} {what}: this format can't hold that.</source>
   <translation>{count#} {what} : ce format ne peut pas le contenir.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>{count} with {count_2} is in {folder}.</source>
   <translation>{count} avec {count_2} est dans {folder}.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>{count} with {count_2} are in {folder}.</source>
   <translation>{count} avec {count_2} sont dans {folder}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>There is no folder {root}.</source>
   <translation>Il n'y a pas de dossier {root}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Choose the folder of the training set.</source>
   <translation>Choisissez le dossier du jeu d'entraînement.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The format {format} is only written.</source>
   <translation>Le format {format} est seulement écrit.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Choose another.</source>
   <translation>Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>There are no images in {root}.</source>
   <translation>Il n'y a pas d'images dans {root}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Choose the set's top folder.</source>
   <translation>Choisissez le dossier racine du jeu.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>then run it again; the unfinished set was removed.</source>
   <translation>puis relancez ; le jeu inachevé a été supprimé.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Stopped; the unfinished set was removed. Run it again.</source>
   <translation>Arrêté ; le jeu inachevé a été supprimé. Relancez.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{split}: {images} with {count}.</source>
   <translation>{split} : {images} avec {count}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The image {path} lies outside the set {root}.</source>
   <translation>L'image {path} est hors du jeu {root}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Copy it into the folder.</source>
   <translation>Copiez-la dans le dossier.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>images</source>
   <translation>images</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Checking annotations</source>
   <translation>Vérification des annotations</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{twins} named for two splits and counted for the first only.</source>
   <translation>{twins} indiquées pour deux parties et comptées pour la première seulement.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{twins} the name of another and became one with it.</source>
   <translation>{twins} le nom d'une autre et n'en font plus qu'une avec elle.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>No object of the set in {root} can be used. {list}</source>
   <translation>Aucun objet du jeu dans {root} n'est utilisable. {list}</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>No object of the set in {root} can be used. It has no annotations.</source>
   <translation>Aucun objet du jeu dans {root} n'est utilisable. Il n'a pas d'annotations.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Check that this is the folder and the format that the other tool wrote.</source>
   <translation>Vérifiez que c'est bien le dossier et le format que l'autre outil a écrits.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The images are not georeferenced: they are split image by image.</source>
   <translation>Les images ne sont pas géoréférencées : elles sont réparties une à une.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The set names images for {list}; {count} divided among the other splits.</source>
   <translation>Le jeu indique des images pour {list} ; {count} réparties entre les autres parties.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{overlapping} those of another split and had to go, so that validation is of places that training has not seen.</source>
   <translation>{overlapping} celles d'une autre partie et ont dû être écartées, pour que la validation porte sur des lieux que l'entraînement n'a pas vus.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Copying images</source>
   <translation>Copie des images</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The splits are those of the other set.</source>
   <translation>Les parties sont celles de l'autre jeu.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The images were split by places where they are georeferenced, else one by one.</source>
   <translation>Les images ont été réparties par lieux si elles sont géoréférencées, sinon une à une.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The image {source} is not there any more.</source>
   <translation>L'image {source} n'est plus là.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Put it back.</source>
   <translation>Remettez-la.</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>Training tiles: {text}</source>
   <translation>Tuiles d'entraînement : {text}</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>There is no object in the {count} of {folder}.</source>
   <translation>Il n'y a pas d'objet dans {folder} ({count}).</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>Check that the annotations lie over the imagery and make the training set again.</source>
   <translation>Vérifiez que les annotations sont sur l'imagerie et refaites le jeu d'entraînement.</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>{count} with {count_2}.</source>
   <translation>{count} avec {count_2}.</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>Validation tiles: {text}</source>
   <translation>Tuiles de validation : {text}</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>The training set {lacking}: the best model is chosen by its accuracy on training tiles, which is too good to be true elsewhere.</source>
   <translation>Le jeu d'entraînement {lacking} : le meilleur modèle est choisi d'après son exactitude sur les tuiles d'entraînement, trop bonne pour être vraie ailleurs.</translation>
  </message>
  <message>
   <location filename="training/loading/tiles.py" />
   <source>The tile {path} has {count} where the training set has {bands}.</source>
   <translation>La tuile {path} a {count} là où le jeu d'entraînement en a {bands}.</translation>
  </message>
  <message>
   <location filename="training/loading/tiles.py" />
   <source>Remove it, or make the training set again.</source>
   <translation>Retirez-la, ou refaites le jeu d'entraînement.</translation>
  </message>
  <message>
   <location filename="training/make_sample.py" />
   <source>then run it again; the unfinished sample was removed.</source>
   <translation>puis relancez ; l'exemple inachevé a été supprimé.</translation>
  </message>
  <message>
   <location filename="training/make_sample.py" />
   <source>The sample is in {folder}: {found}.</source>
   <translation>L'exemple est dans {folder} : {found}.</translation>
  </message>
  <message>
   <location filename="training/make_sample.py" />
   <source>Next: make a training set from west.tif and the layer objects (field class), train a model, and detect in east.tif, which no training sees.</source>
   <translation>Ensuite : créez un jeu d'entraînement à partir de west.tif et de la couche objects (champ class), entraînez un modèle, et détectez dans east.tif, qu'aucun entraînement ne voit.</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>validation no longer improved</source>
   <translation>la validation ne s'améliorait plus</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>at {group#} % of the schedule</source>
   <translation>à {group#} % du déroulement</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>the estimate of SGD's rate has settled</source>
   <translation>l'estimation du taux de SGD s'est stabilisée</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>{reason}; no positive rate could be estimated, so SGD has its default</source>
   <translation>{reason} ; aucun taux positif n'a pu être estimé, SGD a donc son taux par défaut</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>{reason}; the estimated rate was cut</source>
   <translation>{reason} ; le taux estimé a été limité</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>After step {step} {number} of {number_2} parameter groups follow {rule}, learning rate {rate}: {reason}.</source>
   <translation>Après le pas {step}, {number} groupes de paramètres sur {number_2} suivent {rule}, taux d'apprentissage {rate} : {reason}.</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>more tiles a step only make it longer without a GPU</source>
   <translation>plus de tuiles ne font que rallonger un pas sans GPU</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>what fits into the memory</source>
   <translation>ce qui tient en mémoire</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>there is only one tile</source>
   <translation>il n'y a qu'une tuile</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>there is only one tile for each process</source>
   <translation>il n'y a qu'une tuile par processus</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>what fits into the GPU's memory</source>
   <translation>ce qui tient dans la mémoire du GPU</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>a GPU works best on many tiles at once</source>
   <translation>un GPU travaille au mieux sur beaucoup de tuiles à la fois</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>more would only show the same {count} more often</source>
   <translation>davantage ne ferait que montrer plus souvent la même chose ({count})</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>the batch is the one that you chose</source>
   <translation>le lot est celui que vous avez choisi</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>a step of one tile alone would be noisy</source>
   <translation>un pas d'une seule tuile serait trop bruité</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>a batch is steady enough</source>
   <translation>un lot est assez stable</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>steps of {count}</source>
   <translation>pas de {count}</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>in proportion</source>
   <translation>en proportion</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>by the square root</source>
   <translation>selon la racine carrée</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>{own#} suits steps of {count}</source>
   <translation>{own#} convient à des pas de {count}</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>the optimizer's own, {own#} for steps of {suited} tiles, grows {how} with steps of {count}</source>
   <translation>celui de l'optimiseur, {own#} pour des pas de {suited} tuiles, croît {how} avec des pas de {count}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>epochs are whole</source>
   <translation>les époques sont entières</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>about {steps#} steps fit into {minutes_text} with their validations</source>
   <translation>environ {steps#} pas tiennent avec leurs validations en {minutes_text}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>a step and a validation take longer than {minutes_text}</source>
   <translation>un pas et une validation durent plus de {minutes_text}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>one step fits into {minutes_text} with its validation</source>
   <translation>un pas tient avec sa validation en {minutes_text}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>{steps#} steps, {longest} times what is needed: more bring little</source>
   <translation>{steps#} pas, {longest} fois ce qu'il faut : davantage apporte peu</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>about {steps#} steps, which objects and tiles like these need</source>
   <translation>environ {steps#} pas, ce que demandent de tels objets et tuiles</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>the tiles are few enough</source>
   <translation>les tuiles sont assez peu nombreuses</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>so that several models can be compared on the way</source>
   <translation>pour que plusieurs modèles puissent être comparés en chemin</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>there is no time to look at every tile</source>
   <translation>le temps manque pour regarder chaque tuile</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>there is only one epoch</source>
   <translation>il n'y a qu'une époque</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>every epoch: validation costs little</source>
   <translation>chaque époque : la validation coûte peu</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>more than {most} only choose what suits the validation tiles by chance</source>
   <translation>plus de {most} ne choisissent que ce qui convient par hasard aux tuiles de validation</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>more often it would cost too much time</source>
   <translation>plus souvent, cela coûterait trop de temps</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>; TIME sets another length</source>
   <translation>; TIME fixe une autre durée</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>{count} of {step#} s as timed before, and {count_2} of about {validation#} s{other}</source>
   <translation>{count} de {step#} s mesurées auparavant, et {count_2} d'environ {validation#} s{other}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>the training is short, and best near its end</source>
   <translation>l'entraînement est court, et au mieux vers sa fin</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>of {count} validations, half without a better one say that it is over</source>
   <translation>de {count} validations, la moitié sans meilleure disent que c'est fini</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>without a GPU it makes several times as many steps in the same time as ResNet-50</source>
   <translation>sans GPU il fait plusieurs fois plus de pas que ResNet-50 dans le même temps</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>BACKBONE names a network of timm</source>
   <translation>BACKBONE nomme un réseau de timm</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>the network of the model that training starts from</source>
   <translation>le réseau du modèle dont part l'entraînement</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>the GPU has {memory#} GB free, too little for ResNet-50</source>
   <translation>le GPU a {memory#} Go libres, trop peu pour ResNet-50</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>a GPU trains it in short time, and its published weights know COCO</source>
   <translation>un GPU l'entraîne en peu de temps, et ses poids publiés connaissent COCO</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>those of the model that training starts from</source>
   <translation>celles du modèle dont part l'entraînement</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>several times faster without a GPU</source>
   <translation>plusieurs fois plus rapide sans GPU</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>they suit a small network</source>
   <translation>elles conviennent à un petit réseau</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>a GPU has the power for them, and published weights fit them</source>
   <translation>un GPU en a la puissance, et des poids publiés leur vont</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>half of the objects are larger than {median_size#} pixels</source>
   <translation>la moitié des objets dépassent {median_size#} pixels</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>half of the objects are larger than {median_size#} pixels, but finer masks double the time of a step without a GPU</source>
   <translation>la moitié des objets dépassent {median_size#} pixels, mais des masques plus fins doublent le temps d'un pas sans GPU</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>that of the model that training starts from</source>
   <translation>celle du modèle dont part l'entraînement</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>it suits objects of {median_size#} pixels</source>
   <translation>cela convient à des objets de {median_size#} pixels</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>Timing a step, to know how long the training takes …</source>
   <translation>Mesure d'un pas, pour savoir combien de temps dure l'entraînement…</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>TIME {time#} has no effect: EPOCHS says how long the training is.</source>
   <translation>TIME {time#} est sans effet : EPOCHS dit la durée de l'entraînement.</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>WEIGHTS_FILE is given</source>
   <translation>WEIGHTS_FILE est donné</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>a model of this very network that knows imagery from above</source>
   <translation>un modèle de ce réseau même qui connaît l'imagerie vue d'en haut</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>published weights suit this network</source>
   <translation>des poids publiés conviennent à ce réseau</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>tiles of {side} pixels are small</source>
   <translation>des tuiles de {side} pixels sont petites</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>in a long training large crops give the better model</source>
   <translation>dans un entraînement long, de grands extraits donnent le meilleur modèle</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>without a GPU crops of tiles of {side} pixels give more steps</source>
   <translation>sans GPU, des extraits de tuiles de {side} pixels permettent plus de pas</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>tiles of {side} pixels fit into the GPU's memory</source>
   <translation>des tuiles de {side} pixels tiennent dans la mémoire du GPU</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>a GPU sees much at once, and tiles of {side} pixels would slow it down</source>
   <translation>un GPU voit beaucoup à la fois, et des tuiles de {side} pixels le ralentiraient</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>in {steps#} steps more variation costs more than it gives</source>
   <translation>en {steps#} pas, plus de variation coûte plus qu'elle ne rapporte</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>{steps#} steps are enough to learn from strong variation</source>
   <translation>{steps#} pas suffisent pour apprendre d'une forte variation</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>the augmentation is the one that you chose</source>
   <translation>l'augmentation est celle que vous avez choisie</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>{steps#} steps are enough to paste objects into other tiles and vary their scale.</source>
   <translation>{steps#} pas suffisent pour coller des objets dans d'autres tuiles et varier leur échelle.</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>{steps#} steps are too few to paste objects into other tiles.</source>
   <translation>{steps#} pas sont trop peu pour coller des objets dans d'autres tuiles.</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>as you chose</source>
   <translation>comme vous l'avez choisi</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, whole tiles</source>
   <translation>0, tuiles entières</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, the optimizer's own</source>
   <translation>0, celui de l'optimiseur</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>-1, found by a test</source>
   <translation>-1, trouvé par un test</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, every tile once</source>
   <translation>0, chaque tuile une fois</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, never early</source>
   <translation>0, jamais plus tôt</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>The training takes {time}: {time_2}.</source>
   <translation>L'entraînement prend {time} : {time_2}.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>No pixel is in two splits; this was checked.</source>
   <translation>Aucun pixel n'est dans deux parties ; cela a été vérifié.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>There is no object in any tile: nothing can be learned from this set.</source>
   <translation>Il n'y a d'objet dans aucune tuile : on ne peut rien apprendre de ce jeu.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Training sees no {name}: draw some more, or drop the class.</source>
   <translation>L'entraînement ne voit aucun objet de la classe {name} : dessinez-en quelques-uns, ou laissez la classe.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Training sees only {in_train#} of {name}. A few hundred are usual, some dozen are the least for a useful model.</source>
   <translation>L'entraînement ne voit que {in_train#} objets de la classe {name}. Quelques centaines sont d'usage, quelques dizaines sont le minimum pour un modèle utile.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{tiny#} % of the objects are smaller than 16 × 16 pixels, where a network sees little. A smaller ground size (GSD) enlarges them; half of the present one doubles their sides.</source>
   <translation>{tiny#} % des objets sont plus petits que 16 × 16 pixels, où un réseau voit peu. Une taille au sol (GSD) plus petite les agrandit ; la moitié de l'actuelle double leurs côtés.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{large#} % of the objects are longer than half a tile, so many are cut. Larger tiles or a coarser ground size (GSD) show them whole.</source>
   <translation>{large#} % des objets sont plus longs qu'une demi-tuile, beaucoup sont donc coupés. Des tuiles plus grandes ou une taille au sol (GSD) plus grossière les montrent entiers.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Some objects are whole in no tile that shows them: {features#}. A stride of {tile} pixels would show more of them whole.</source>
   <translation>Des objets ne sont entiers dans aucune tuile qui les montre : {features#}. Un pas de {tile} pixels en montrerait davantage en entier.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{share_text} of the training tiles' pixels are masked, as they belong to validation or test. Smaller tiles, a stride closer to their size, or a larger area lose less.</source>
   <translation>{share_text} des pixels des tuiles d'entraînement sont masqués, car ils appartiennent à la validation ou au test. Des tuiles plus petites, un pas plus proche de leur taille ou une zone plus grande perdent moins.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>One tile holds {crowded#} objects. Smaller tiles train better when objects are this dense.</source>
   <translation>Une tuile contient {crowded#} objets. De plus petites tuiles s'entraînent mieux quand les objets sont si denses.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Every tile has objects. Some tiles without any teach the model what is not an object.</source>
   <translation>Chaque tuile a des objets. Quelques tuiles sans objet apprennent au modèle ce qui n'en est pas un.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>There is no validation tile, so training can't choose its best model.</source>
   <translation>Il n'y a pas de tuile de validation, l'entraînement ne peut donc pas choisir son meilleur modèle.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Validation holds {objects} only; figures measured on so few jump about.</source>
   <translation>La validation ne contient que {objects} ; des chiffres mesurés sur si peu varient beaucoup.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>There is no unfinished training in {parent}.</source>
   <translation>Il n'y a pas d'entraînement inachevé dans {parent}.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>Choose the folder of the run that was stopped, or train without resuming.</source>
   <translation>Choisissez le dossier de l'exécution arrêtée, ou entraînez sans reprendre.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>The checkpoint {path} was written by a newer RS Mask.</source>
   <translation>Le point de reprise {path} a été écrit par un RS Mask plus récent.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>The checkpoint {path} is damaged.</source>
   <translation>Le point de reprise {path} est endommagé.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>Start a new training with the run's model.safetensors as its weights.</source>
   <translation>Commencez un nouvel entraînement avec le model.safetensors de l'exécution comme poids.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>An entry of the checkpoint is compressed.</source>
   <translation>Une entrée du point de reprise est compressée.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>An entry of the checkpoint differs from its checksum.</source>
   <translation>Une entrée du point de reprise diffère de sa somme de contrôle.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>The comparison in {folder} is of the training set {before}, not of {training_set}.</source>
   <translation>La comparaison dans {folder} porte sur le jeu d'entraînement {before}, non sur {training_set}.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>Choose that set, or another folder.</source>
   <translation>Choisissez ce jeu, ou un autre dossier.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>OPTIMIZERS adds {list} to {list_2}.</source>
   <translation>OPTIMIZERS ajoute {list} à {list_2}.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>The folder {folder} is not empty.</source>
   <translation>Le dossier {folder} n'est pas vide.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>Choose another folder, or RESUME to go on with the comparison in it.</source>
   <translation>Choisissez un autre dossier, ou RESUME pour continuer la comparaison qu'il contient.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>{optimizer}, repeat {repeat}: {text}</source>
   <translation>{optimizer}, répétition {repeat} : {text}</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>The file {path} is damaged.</source>
   <translation>Le fichier {path} est endommagé.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>Remove it and run the comparison again with RESUME: that training is measured anew.</source>
   <translation>Supprimez-le et relancez la comparaison avec RESUME : cet entraînement est mesuré de nouveau.</translation>
  </message>
  <message>
   <location filename="training/run/defaults.py" />
   <source>None of {number#} training tiles that were tried can be read: {failed}</source>
   <translation>Aucune des {number#} tuiles d'entraînement essayées ne peut être lue : {failed}</translation>
  </message>
  <message>
   <location filename="training/run/defaults.py" />
   <source>Make the training set again.</source>
   <translation>Refaites le jeu d'entraînement.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>{path} is a file, not a folder.</source>
   <translation>{path} est un fichier, pas un dossier.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>Choose another run folder.</source>
   <translation>Choisissez un autre dossier d'exécution.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source> or go on with the run in it (RESUME).</source>
   <translation> ou continuez l'exécution qui s'y trouve (RESUME).</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>The run folder {path} is not empty.</source>
   <translation>Le dossier d'exécution {path} n'est pas vide.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>Choose an empty folder</source>
   <translation>Choisissez un dossier vide</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>The training's {total_steps#} steps are too few for a test of learning rates ({fewest_test_steps} would do): the optimizer's own, {own#}, is taken.</source>
   <translation>Les {total_steps#} pas de l'entraînement sont trop peu pour un test des taux d'apprentissage ({fewest_test_steps} suffiraient) : celui de l'optimiseur, {own#}, est pris.</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>Stopped in the test of learning rates, before the first step; start it again.</source>
   <translation>Arrêté pendant le test des taux d'apprentissage, avant le premier pas ; relancez.</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>Learning-rate test over {number} steps from {learning_rates#} on: {suggestion#} is taken (the optimizer's own is {own#}).</source>
   <translation>Test des taux d'apprentissage sur {number} pas à partir de {learning_rates#} : {suggestion#} est pris (celui de l'optimiseur est {own#}).</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>The learning-rate test found no loss; the optimizer's own, {own#}, is taken.</source>
   <translation>Le test des taux d'apprentissage n'a trouvé aucune perte ; celui de l'optimiseur, {own#}, est pris.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>{count} of {count_2} in each of {count_3}.</source>
   <translation>{count} de {count_2}, {count_3} chacune.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>A batch has {count}, not {batch_size}: the set has only {count_2}.</source>
   <translation>Un lot a {count}, et non {batch_size} : le jeu n'a que {count_2}.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>Batch norms can't learn from a batch of one tile of {side} pixels: the network's last stage sees it as a single value.</source>
   <translation>Des batch norms ne peuvent pas apprendre d'un lot d'une tuile de {side} pixels : le dernier étage du réseau la voit comme une seule valeur.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>Choose a CROP_SIZE above {coarsest_stride}, a BATCH_SIZE that leaves no tile over, or NORM group.</source>
   <translation>Choisissez une CROP_SIZE au-dessus de {coarsest_stride}, une BATCH_SIZE qui ne laisse aucune tuile, ou NORM group.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#} (AP of objects by size: {by_size}), the best so far.</source>
   <translation>Époque {epoch#} : perte {loss#}, AP {ap#}, AP50 {ap50#} (AP des objets par taille : {by_size}), la meilleure jusqu'ici.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#} (AP of objects by size: {by_size}).</source>
   <translation>Époque {epoch#} : perte {loss#}, AP {ap#}, AP50 {ap50#} (AP des objets par taille : {by_size}).</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#}, the best so far.</source>
   <translation>Époque {epoch#} : perte {loss#}, AP {ap#}, AP50 {ap50#}, la meilleure jusqu'ici.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#}.</source>
   <translation>Époque {epoch#} : perte {loss#}, AP {ap#}, AP50 {ap50#}.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Training stopped after step {step#} of {total_steps#}; this page is {drawn}, the model file is from epoch {best_epoch}.</source>
   <translation>Entraînement arrêté après le pas {step#} sur {total_steps#} ; cette page est {drawn}, le fichier du modèle est de l'époque {best_epoch}.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Stopped after step {step#} of {total_steps#}. Train again with RESUME and the same run folder to go on from there.</source>
   <translation>Arrêté après le pas {step#} sur {total_steps#}. Relancez l'entraînement avec RESUME et le même dossier d'exécution pour continuer de là.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Stopped at step {step#} of {total_steps#}. Train again with RESUME and the same run folder to go on after step {saved_step#}, where its checkpoint is (it is too large to be written at a stop); {steps} made again, in the same way.</source>
   <translation>Arrêté au pas {step#} sur {total_steps#}. Relancez l'entraînement avec RESUME et le même dossier d'exécution pour continuer après le pas {saved_step#}, où est son point de reprise (trop gros pour être écrit à l'arrêt) ; {steps} refaits de la même façon.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The training set {folder} has other {list} than when the run began.</source>
   <translation>Le jeu d'entraînement {folder} a d'autres {list} qu'au début de l'exécution.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Start a new training; its weights can be the run's model.safetensors.</source>
   <translation>Commencez un nouvel entraînement ; ses poids peuvent être le model.safetensors de l'exécution.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run in {output} was begun by {processes} processes, not {processes_2}.</source>
   <translation>L'exécution dans {output} a été commencée par {processes} processus, non {processes_2}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Go on with it in {processes} (torchrun), or start a new training.</source>
   <translation>Continuez-la avec {processes} (torchrun), ou commencez un nouvel entraînement.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run has made {count} already, more than EPOCHS {epochs}.</source>
   <translation>L'exécution a déjà fait {count}, plus que EPOCHS {epochs}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run had EPOCHS {before} and goes on with {epochs}, by which the learning rate now falls.</source>
   <translation>L'exécution avait EPOCHS {before} et continue avec {epochs}, selon lesquelles le taux d'apprentissage baisse maintenant.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run goes on with batches of {batch_size} tiles, not {wished}: a step has {tiles#} tiles, which is no multiple of that.</source>
   <translation>L'exécution continue avec des lots de {batch_size} tuiles, non {wished} : un pas a {tiles#} tuiles, qui n'en est pas un multiple.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batches of {wished} tiles, not of {tiles} of {batch_size}.</source>
   <translation>Chaque pas est maintenant fait de {batches} lots de {wished} tuiles, non de {tiles} de {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batches of {wished} tile, not of {tiles} of {batch_size}.</source>
   <translation>Chaque pas est maintenant fait de {batches} lots de {wished} tuile, non de {tiles} de {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batch of {wished} tiles, not of {tiles} of {batch_size}.</source>
   <translation>Chaque pas est maintenant fait de {batches} lot de {wished} tuiles, non de {tiles} de {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batch of {wished} tile, not of {tiles} of {batch_size}.</source>
   <translation>Chaque pas est maintenant fait de {batches} lot de {wished} tuile, non de {tiles} de {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The {what} goes on with {upper} {kept}, with which it began, not {wished}.</source>
   <translation>{what} continue avec {upper} {kept}, comme au début, non {wished}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Nothing is left to do: the run ended after {count}. More EPOCHS, or a longer PATIENCE where that ended it, let it go on.</source>
   <translation>Il n'y a plus rien à faire : l'exécution s'est terminée après {count}. Plus d'EPOCHS, ou plus de PATIENCE si c'est elle qui y a mis fin, la font continuer.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Going on after step {step}, in epoch {epoch}.</source>
   <translation>On continue après le pas {step}, dans l'époque {epoch}.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>WEIGHTS_FILE is given, but WEIGHTS is {weights}, which doesn't use it.</source>
   <translation>WEIGHTS_FILE est donné, mais WEIGHTS est {weights}, qui ne l'utilise pas.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>Set WEIGHTS to file, or leave WEIGHTS_FILE empty.</source>
   <translation>Mettez WEIGHTS à file, ou laissez WEIGHTS_FILE vide.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>FREEZE {freeze} keeps a part of the network as it starts, but the starting weights (WEIGHTS {weights}) leave {number} of its layers to chance.</source>
   <translation>FREEZE {freeze} garde une partie du réseau telle qu'au départ, mais les poids de départ (WEIGHTS {weights}) laissent {number} de ses couches au hasard.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>Set FREEZE to none, or choose weights that fit the architecture.</source>
   <translation>Mettez FREEZE à none, ou choisissez des poids qui conviennent à l'architecture.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>Anchors of {sizes} pixels reach {value#} % of the objects (the default ones {value_2#} %).</source>
   <translation>Des ancres de {sizes} pixels atteignent {value#} % des objets (celles par défaut {value_2#} %).</translation>
  </message>
  <message>
   <location filename="training/sample_scene/files.py" />
   <source>columns</source>
   <translation>colonnes</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>without an outline and without a box</source>
   <translation>sans contour et sans rectangle</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with coordinates that are no place in an image</source>
   <translation>avec des coordonnées qui ne sont pas un endroit d'une image</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with an outline that can't be read</source>
   <translation>avec un contour illisible</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with run lengths of another image size</source>
   <translation>avec des longueurs de plage d'une autre taille d'image</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>The annotation with id {get} is one {reason}.</source>
   <translation>L'annotation d'id {get} en est une {reason}.</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>Draw it again in the tool that wrote the file, or remove it.</source>
   <translation>Redessinez-la dans l'outil qui a écrit le fichier, ou supprimez-la.</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with run lengths of an image too large for them</source>
   <translation>avec des longueurs de plage d'une image trop grande</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Training on: {describe_processes}.</source>
   <translation>Entraînement sur : {describe_processes}.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Validation</source>
   <translation>Validation</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Ended after epoch {epoch}: no better mask AP in {patience} validations (PATIENCE).</source>
   <translation>Terminé après l'époque {epoch} : pas de meilleure AP des masques en {patience} validations (PATIENCE).</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>The model finds nothing yet: its mask AP on validation is 0. Train for longer (EPOCHS with RESUME), or with another LEARNING_RATE.</source>
   <translation>Le modèle ne trouve encore rien : son AP des masques en validation est 0. Entraînez plus longtemps (EPOCHS avec RESUME), ou avec un autre LEARNING_RATE.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>The memory did not suffice for batches of {size} tiles. Train again with RESUME and BATCH_SIZE {smaller}: the steps stay the same, in less memory.</source>
   <translation>La mémoire n'a pas suffi pour des lots de {size} tuiles. Relancez l'entraînement avec RESUME et BATCH_SIZE {smaller} : les pas restent les mêmes, en moins de mémoire.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>The test tiles have no object, so the model is not measured on them.</source>
   <translation>Les tuiles de test n'ont pas d'objet : le modèle n'y est pas mesuré.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>On {count}: AP {ap#}, AP50 {ap50#}.</source>
   <translation>Sur {count} : AP {ap#}, AP50 {ap50#}.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <location filename="training/trainer/determinism.py" />
   <source>This training can't be made deterministic here: {splitlines}</source>
   <translation>Cet entraînement ne peut pas être rendu déterministe ici : {splitlines}</translation>
  </message>
  <message>
   <location filename="training/trainer/determinism.py" />
   <source>Train without DETERMINISTIC, or on the CPU, where it always is.</source>
   <translation>Entraînez sans DETERMINISTIC, ou sur le processeur, où il l'est toujours.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>{job} runs in one process, and torchrun started {count}.</source>
   <translation>{job} s'exécute dans un processus, et torchrun en a démarré {count}.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Start it without torchrun.</source>
   <translation>Lancez-le sans torchrun.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>There are more processes than the {device_count} GPUs of this machine.</source>
   <translation>Il y a plus de processus que les {device_count} GPU de cette machine.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Start torchrun with as many processes as GPUs (--nproc-per-node).</source>
   <translation>Lancez torchrun avec autant de processus que de GPU (--nproc-per-node).</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Another process of this training ended, and so did this one.</source>
   <translation>Un autre processus de cet entraînement s'est terminé, et celui-ci aussi.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Look at its messages; train again with RESUME to go on.</source>
   <translation>Regardez ses messages ; relancez l'entraînement avec RESUME pour continuer.</translation>
  </message>
  <message>
   <location filename="training/trainer/lr_range_test.py" />
   <source>trials</source>
   <translation>essais</translation>
  </message>
  <message>
   <location filename="training/trainer/step.py" />
   <source>The training went astray at step {number}: the loss is {loss}.</source>
   <translation>L'entraînement s'est égaré au pas {number} : la perte est {loss}.</translation>
  </message>
  <message>
   <location filename="training/trainer/step.py" />
   <source>Choose a smaller LEARNING_RATE, or 0 for the optimizer's own.</source>
   <translation>Choisissez un LEARNING_RATE plus petit, ou 0 pour celui de l'optimiseur.</translation>
  </message>
  <message>
   <location filename="training/trainer/trainer.py" />
   <source>Training, epoch {epoch} of {epochs}</source>
   <translation>Entraînement, époque {epoch} sur {epochs}</translation>
  </message>
  <message>
   <location filename="training/trainer/trainer.py" />
   <source>{sentence} It is left out.</source>
   <translation>{sentence} Elle est ignorée.</translation>
  </message>
  <message>
   <location filename="training/trainer/trainer.py" />
   <source>The memory does not suffice for a whole batch. From now on it is looked at in parts of at most {count}; the steps stay the same.</source>
   <translation>La mémoire ne suffit pas pour un lot entier. Il est désormais vu en parties d'au plus {count} ; les pas restent les mêmes.</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>The base model {base_model} is missing: this copy of RS Mask is not complete.</source>
   <translation>Le modèle de base {base_model} manque : cette copie de RS Mask n'est pas complète.</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>Install RS Mask again, or choose other starting weights (WEIGHTS pretrained, file or none).</source>
   <translation>Réinstallez RS Mask, ou choisissez d'autres poids de départ (WEIGHTS pretrained, file ou none).</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>The base model is a {architecture} with {heads} heads, not a {architecture_2} with {heads_2} ones.</source>
   <translation>Le modèle de base est un {architecture} à têtes {heads}, non un {architecture_2} à têtes {heads_2}.</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>Set ARCHITECTURE to {architecture} and HEADS to {heads}, or WEIGHTS to pretrained.</source>
   <translation>Mettez ARCHITECTURE à {architecture} et HEADS à {heads}, ou WEIGHTS à pretrained.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Connect to the internet, or put the file at {target}, or start from your own file (WEIGHTS = file), or from nothing (WEIGHTS = none).</source>
   <translation>Connectez-vous à internet, ou mettez le fichier dans {target}, ou partez de votre propre fichier (WEIGHTS = file), ou de rien (WEIGHTS = none).</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Downloading {url} (once; it is kept in {parent}).</source>
   <translation>Téléchargement de {url} (une fois ; conservé dans {parent}).</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>The pretrained weights can't be downloaded ({reason}): {url}</source>
   <translation>Les poids préentraînés ne peuvent pas être téléchargés ({reason}) : {url}</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>The pretrained weights can't be saved in {parent}: {reason}.</source>
   <translation>Les poids préentraînés ne peuvent pas être enregistrés dans {parent} : {reason}.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Free some space, or set TORCH_HOME to another folder.</source>
   <translation>Libérez de la place, ou mettez TORCH_HOME sur un autre dossier.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Weights can't be downloaded from {url}: not an http address.</source>
   <translation>Les poids ne peuvent pas être téléchargés de {url} : ce n'est pas une adresse http.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Downloading {name}</source>
   <translation>Téléchargement de {name}</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>The download goes on from here when the job is run again.</source>
   <translation>Le téléchargement reprend d'ici au prochain lancement.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Weights without a hash in their name are not downloaded: {url}</source>
   <translation>Les poids sans empreinte dans leur nom ne sont pas téléchargés : {url}</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>What was downloaded from {url} is damaged (its hash differs).</source>
   <translation>Ce qui a été téléchargé de {url} est endommagé (son empreinte diffère).</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Starting weights: {source}.</source>
   <translation>Poids de départ : {source}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Starting weights: {source}; {count} loaded ({value#} % of the network).</source>
   <translation>Poids de départ : {source} ; chargé : {count} ({value#} % du réseau).</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Fresh: {list}.</source>
   <translation>Nouveau : {list}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Without a place in the network: {count}.</source>
   <translation>Sans place dans le réseau : {count}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Classes kept: {list}.</source>
   <translation>Classes gardées : {list}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>{name} starts from {whence}.</source>
   <translation>{name} part de {whence}.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>ImageNet (timm's {name})</source>
   <translation>ImageNet ({name} de timm)</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>No file of weights is given.</source>
   <translation>Aucun fichier de poids n'est indiqué.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Fill in WEIGHTS_FILE.</source>
   <translation>Remplissez WEIGHTS_FILE.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>The file of weights {path} does not exist.</source>
   <translation>Le fichier de poids {path} n'existe pas.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Check WEIGHTS_FILE.</source>
   <translation>Vérifiez WEIGHTS_FILE.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>the model {name} ({architecture})</source>
   <translation>modèle {name} ({architecture})</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>the file {name}</source>
   <translation>fichier {name}</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>The file {path} can't be read as weights: it is damaged, no file of PyTorch's, or holds more than tensors.</source>
   <translation>Le fichier {path} ne peut pas être lu comme poids : il est endommagé, n'est pas de PyTorch, ou contient plus que des tenseurs.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Choose a .safetensors, or a .pth that holds tensors only (a state dict).</source>
   <translation>Choisissez un .safetensors, ou un .pth qui ne contient que des tenseurs (state dict).</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>The file {path} holds no weights.</source>
   <translation>Le fichier {path} ne contient pas de poids.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Choose a file with a state dict.</source>
   <translation>Choisissez un fichier avec un state dict.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>{beside} does not state the images' normalisation: {reason}.</source>
   <translation>{beside} n'indique pas la normalisation des images : {reason}.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Write it as ("mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]).</source>
   <translation>Écrivez-la sous la forme ("mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]).</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>none, everything is learnt from the training set</source>
   <translation>aucun, tout est appris du jeu d'entraînement</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>No weight of the backbone in {title} fits the architecture {architecture}.</source>
   <translation>Aucun poids du backbone dans {title} ne convient à l'architecture {architecture}.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Choose the architecture that the weights were made for, or other weights.</source>
   <translation>Choisissez l'architecture pour laquelle les poids ont été faits, ou d'autres poids.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Images are normalised with mean {numbers} and std {numbers_2}.</source>
   <translation>Les images sont normalisées avec moyenne {numbers} et écart-type {numbers_2}.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Only the backbone of {source} is used: it has HEADS {heads}, not {heads_2}.</source>
   <translation>Seul le backbone de {source} est utilisé : il a HEADS {heads}, non {heads_2}.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>The norms of {source} have no statistics that could be kept frozen.</source>
   <translation>Les normes de {source} n'ont pas de statistiques qui pourraient rester figées.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Set NORM to group or batch.</source>
   <translation>Mettez NORM à group ou batch.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>{size} a second</source>
   <translation>{size} par seconde</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>Download of {largest}: {list}</source>
   <translation>Téléchargement de {largest} : {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>Download of {largest} and {number} more: {list}</source>
   <translation>Téléchargement de {largest} et {number} de plus : {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>Download of all packages: {list}</source>
   <translation>Téléchargement de tous les paquets : {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>all packages</source>
   <translation>tous les paquets</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>the processor lacks an instruction that a library of the engine needs</source>
   <translation>il manque au processeur une instruction dont une bibliothèque du moteur a besoin</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine gave up (abort)</source>
   <translation>une bibliothèque native du moteur a abandonné (abort)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a memory access failed (bus error); often the shared memory (/dev/shm) is full</source>
   <translation>un accès mémoire a échoué (bus error) ; souvent la mémoire partagée (/dev/shm) est pleine</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it was killed from outside, most likely because the memory ran out</source>
   <translation>il a été tué de l'extérieur, très probablement faute de mémoire</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (segmentation fault)</source>
   <translation>une bibliothèque native du moteur a planté (segmentation fault)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it was told to end from outside (terminated)</source>
   <translation>il lui a été demandé de l'extérieur de s'arrêter (terminated)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (access violation)</source>
   <translation>une bibliothèque native du moteur a planté (access violation)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>the memory ran out</source>
   <translation>la mémoire est épuisée</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (stack overflow)</source>
   <translation>une bibliothèque native du moteur a planté (stack overflow)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a library (DLL) is missing; often the Visual C++ runtime is not installed</source>
   <translation>une bibliothèque (DLL) manque ; souvent les composants Visual C++ ne sont pas installés</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a library (DLL) could not be loaded</source>
   <translation>une bibliothèque (DLL) n'a pas pu être chargée</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (stack buffer overrun)</source>
   <translation>une bibliothèque native du moteur a planté (stack buffer overrun)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it was interrupted from outside</source>
   <translation>il a été interrompu de l'extérieur</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>code 0x{code}</source>
   <translation>code 0x{code}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it ended without a result</source>
   <translation>il s'est terminé sans résultat</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>exit code {code}</source>
   <translation>code de sortie {code}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>Try a smaller batch size or tile size, or close other programs.</source>
   <translation>Essayez une taille de lot ou de tuile plus petite, ou fermez d'autres programmes.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>The log has its last lines; 'Check the engine' shows whether the engine is sound.</source>
   <translation>Le journal a ses dernières lignes ; « Vérifier le moteur » montre si le moteur est sain.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>The log has its last lines; please report them, this is a fault of RS Mask.</source>
   <translation>Le journal a ses dernières lignes ; veuillez les signaler, c'est un défaut de RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Deleting the old environment in {folder}</source>
   <translation>Suppression de l'ancien environnement dans {folder}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine that was there before goes on working</source>
   <translation>Le moteur qui était là auparavant continue de fonctionner</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine is ready</source>
   <translation>Le moteur est prêt</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Making a Python environment in {folder}</source>
   <translation>Création d'un environnement Python dans {folder}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Installing PyTorch and the libraries (about 1 to 4 GB)</source>
   <translation>Installation de PyTorch et des bibliothèques (environ 1 à 4 Go)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Trying the engine</source>
   <translation>Essai du moteur</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine can't be deleted: {filename} ({reason}).</source>
   <translation>Le moteur ne peut pas être supprimé : {filename} ({reason}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Close every other QGIS that uses it, and run this again.</source>
   <translation>Fermez tout autre QGIS qui l'utilise, et relancez.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine's folder is a file: {folder}.</source>
   <translation>Le dossier du moteur est un fichier : {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The folder holds something else than an engine of RS Mask: {folder}.</source>
   <translation>Le dossier contient autre chose qu'un moteur de RS Mask : {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>There are no wheels (.whl files) in {wheels}.</source>
   <translation>Il n'y a pas de wheels (fichiers .whl) dans {wheels}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Fill it on a computer with a network: pip download -d FOLDER {list}</source>
   <translation>Remplissez-le sur un ordinateur avec réseau : pip download -d FOLDER {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>There are only {free#} GB free in {folder}.</source>
   <translation>Seuls {free#} Go sont libres dans {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Make room there or choose another folder: the engine needs 2 to 7 GB.</source>
   <translation>Faites-y de la place ou choisissez un autre dossier : le moteur demande 2 à 7 Go.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine's folder can't be made: {folder} ({reason}).</source>
   <translation>Le dossier du moteur ne peut pas être créé : {folder} ({reason}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Choose a folder of your own.</source>
   <translation>Choisissez un dossier à vous.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>No Python was made in {folder}.</source>
   <translation>Aucun Python n'a été créé dans {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Name another Python.</source>
   <translation>Indiquez un autre Python.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>{python} is older than Python {oldest_python}.{oldest_python_2}.</source>
   <translation>{python} est plus ancien que Python {oldest_python}.{oldest_python_2}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Name a newer Python, or leave the field empty.</source>
   <translation>Indiquez un Python plus récent, ou laissez le champ vide.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The Python environment could not be made: this computer has no Python {oldest_python}.{oldest_python_2} or newer with venv, and uv, which would bring one, could not be fetched.</source>
   <translation>L'environnement Python n'a pas pu être créé : cet ordinateur n'a pas de Python {oldest_python}.{oldest_python_2} ou plus récent avec venv, et uv, qui en apporterait un, n'a pas pu être obtenu.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>On Debian and Ubuntu install python3-venv; elsewhere install Python or uv, or name an interpreter in this algorithm.</source>
   <translation>Sous Debian et Ubuntu installez python3-venv ; ailleurs installez Python ou uv, ou indiquez un interpréteur dans cet algorithme.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The libraries could not be installed: uv was installed and is not there.</source>
   <translation>Les bibliothèques n'ont pas pu être installées : uv a été installé et n'est pas là.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Start over.</source>
   <translation>Recommencez.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>PyTorch's own server can't be used: {text}. PyTorch comes from the package index instead{about_the_index}</source>
   <translation>Le serveur de PyTorch ne peut pas être utilisé : {text}. PyTorch vient à la place de l'index de paquets{about_the_index}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The libraries could not be installed: {text}.</source>
   <translation>Les bibliothèques n'ont pas pu être installées : {text}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Putting the libraries into place</source>
   <translation>Mise en place des bibliothèques</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the disk is full ({path})</source>
   <translation>le disque est plein ({path})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Make room there or choose another folder: the engine needs 2 to 7 GB. What was downloaded is kept.</source>
   <translation>Faites-y de la place ou choisissez un autre dossier : le moteur demande 2 à 7 Go. Ce qui a été téléchargé est conservé.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the names of its files become too long ({path})</source>
   <translation>les noms de ses fichiers deviennent trop longs ({path})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Choose a folder with a short name, such as C:\rs-mask.</source>
   <translation>Choisissez un dossier au nom court, comme C:\rs-mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>a file can't be written ({path})</source>
   <translation>un fichier ne peut pas être écrit ({path})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Choose a folder of your own. Where it is yours, another QGIS or a virus scanner may hold the file: close it and run this again.</source>
   <translation>Choisissez un dossier à vous. S'il est à vous, un autre QGIS ou un antivirus tient peut-être le fichier : fermez-le et relancez.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>a download arrived damaged ({reason})</source>
   <translation>un téléchargement est arrivé endommagé ({reason})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Run this again: what is there is not fetched twice. Where it stays so, a proxy or a virus scanner on the way changes files.</source>
   <translation>Relancez : ce qui est là n'est pas repris. Si cela persiste, un proxy ou un antivirus modifie les fichiers en chemin.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the connection to {host} is not trusted: its certificate is unknown here</source>
   <translation>la connexion à {host} n'est pas sûre : son certificat est inconnu ici</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Networks that look into encrypted connections have a certificate of their own: ask for its file and name it in the environment variable SSL_CERT_FILE, or use a folder of wheels.</source>
   <translation>Les réseaux qui inspectent les connexions chiffrées ont leur propre certificat : demandez son fichier et indiquez-le dans la variable d'environnement SSL_CERT_FILE, ou prenez un dossier de wheels.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the proxy gives no way to {host} ({reason})</source>
   <translation>le proxy ne donne pas accès à {host} ({reason})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Check the proxy in QGIS: Settings, Options, Network.</source>
   <translation>Vérifiez le proxy dans QGIS : Préférences, Options, Réseau.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>{host} can't be reached ({reason})</source>
   <translation>{host} est injoignable ({reason})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Check the connection, or the proxy in QGIS: Settings, Options, Network. Without a network, name a folder of wheels. What was downloaded is kept.</source>
   <translation>Vérifiez la connexion, ou le proxy dans QGIS : Préférences, Options, Réseau. Sans réseau, indiquez un dossier de wheels. Ce qui a été téléchargé est conservé.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Run this again; where it stays so, name another Python or a folder of wheels, or start over.</source>
   <translation>Relancez ; si cela persiste, indiquez un autre Python ou un dossier de wheels, ou recommencez.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the server</source>
   <translation>le serveur</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>Run the algorithm 'Set up the engine' (rsmask:setup) once.</source>
   <translation>Lancez une fois l'algorithme « Installer le moteur » (rsmask:setup).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>RS Mask's engine (a Python of its own with PyTorch) is not set up on this computer.</source>
   <translation>Le moteur de RS Mask (un Python à lui avec PyTorch) n'est pas installé sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python is version {version_text} ({python}), and RS Mask needs {version_text_2} or newer.</source>
   <translation>Le Python du moteur est en version {version_text} ({python}), et RS Mask demande {version_text_2} ou plus récent.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python ({python}) lacks {list}.</source>
   <translation>Il manque au Python du moteur ({python}) {list}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>Run the algorithm 'Set up the engine' (rsmask:setup), or install them there.</source>
   <translation>Lancez l'algorithme « Installer le moteur » (rsmask:setup), ou installez-les là.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python is not there: {python}.</source>
   <translation>Le Python du moteur n'est pas là : {python}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python gave no answer within {probe_seconds} seconds: {python}.</source>
   <translation>Le Python du moteur n'a pas répondu en {probe_seconds} secondes : {python}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python does not work ({python}): {reason}.</source>
   <translation>Le Python du moteur ne fonctionne pas ({python}) : {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>This is not a Python that RS Mask can run: {python}.</source>
   <translation>Ce n'est pas un Python que RS Mask puisse exécuter : {python}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/program.py" />
   <source>{command} does not start: {reason}.</source>
   <translation>{command} ne démarre pas : {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/sandbox.py" />
   <source>This QGIS runs in Flatpak's sandbox, which has no pip: make a Python environment with the engine's libraries in your home folder outside of it, and name its Python in Settings, Options, Processing, Providers, RS Mask.</source>
   <translation>Ce QGIS tourne dans le bac à sable de Flatpak, qui n'a pas pip : créez en dehors, dans votre dossier personnel, un environnement Python avec les bibliothèques du moteur, et indiquez son Python dans Préférences, Options, Traitement, Fournisseurs, RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/sandbox.py" />
   <source>This QGIS runs in Snap's sandbox, which hides the machine's Python: make a Python environment with the engine's libraries in your home folder outside of it, and name its Python in Settings, Options, Processing, Providers, RS Mask.</source>
   <translation>Ce QGIS tourne dans le bac à sable de Snap, qui cache le Python de la machine : créez en dehors, dans votre dossier personnel, un environnement Python avec les bibliothèques du moteur, et indiquez son Python dans Préférences, Options, Traitement, Fournisseurs, RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>The temporary folder can't be written to: {folder} ({reason}).</source>
   <translation>Il est impossible d'écrire dans le dossier temporaire : {folder} ({reason}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>Make room there, or choose another in Settings, Options, Processing, General.</source>
   <translation>Libérez-y de la place ou choisissez-en un autre dans Préférences, Options, Traitement, Général.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>The engine's Python could not be started ({python}): {reason}.</source>
   <translation>Le Python du moteur n'a pas pu être démarré ({python}) : {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>Run the algorithm 'Set up the engine', or correct the interpreter in the options.</source>
   <translation>Lancez l'algorithme « Installer le moteur », ou corrigez l'interpréteur dans les options.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>The engine stopped unexpectedly: {explain_exit}.</source>
   <translation>Le moteur s'est arrêté de façon inattendue : {explain_exit}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/described_path.py" />
   <source>The card of this model is damaged.</source>
   <translation>La fiche de ce modèle est endommagée.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>The model can't be read: {reason}.</source>
   <translation>Le modèle ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>This file is no model of RS Mask, or it is damaged.</source>
   <translation>Ce fichier n'est pas un modèle de RS Mask, ou il est endommagé.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>, {size#} m a pixel</source>
   <translation>, {size#} m par pixel</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>Made for: {bands} ({pixel_kind}){ground}, tiles of {card} pixels</source>
   <translation>Fait pour : {bands} ({pixel_kind}){ground}, tuiles de {card} pixels</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>file of {made}</source>
   <translation>fichier du {made}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>Keeps scores from {span}</source>
   <translation>Garde les scores à partir de {span}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>mask AP {average#}, AP50 {half#} on {name} tiles</source>
   <translation>AP des masques {average#}, AP50 {half#} sur les tuiles {name}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>decimal numbers</source>
   <translation>nombres décimaux</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Does not fit this raster: {misfit}.</source>
   <translation>Ne convient pas à ce raster : {misfit}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Fits this raster; its pixels of {size#} m are resampled to {model_size#} m</source>
   <translation>Convient à ce raster ; ses pixels de {size#} m sont rééchantillonnés à {model_size#} m</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>: small objects may not be seen.</source>
   <translation> : de petits objets peuvent ne pas être vus.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Fits this raster if its pixels, whose ground size is unknown, are about as large.</source>
   <translation>Convient à ce raster si ses pixels, dont la taille au sol est inconnue, sont à peu près aussi grands.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Fits this raster.</source>
   <translation>Convient à ce raster.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>the model takes {need} bands, the raster has {have}</source>
   <translation>le modèle prend {need} bandes, le raster en a {have}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>the model takes {need} bands, the raster has {have} beside alpha</source>
   <translation>le modèle prend {need} bandes, le raster en a {have} en plus d'alpha</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>8-bit pixels</source>
   <translation>des pixels de 8 bits</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>other pixels than 8-bit</source>
   <translation>d'autres pixels que 8 bits</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>the model was trained on {made_for}, the raster has {has}</source>
   <translation>le modèle a été entraîné sur {made_for}, le raster a {has}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>its pixels of {size#} m are too coarse for a model of {model_size#} m</source>
   <translation>ses pixels de {size#} m sont trop grossiers pour un modèle de {model_size#} m</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>The whole raster: about {tiles#} tile</source>
   <translation>Tout le raster : environ {tiles#} tuile</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>The whole raster: about {tiles#} tiles</source>
   <translation>Tout le raster : environ {tiles#} tuiles</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>{text}; how long they take is known after a first run.</source>
   <translation>{text} ; leur durée sera connue après une première exécution.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>{text}, {duration} at the speed of the last run.</source>
   <translation>{text}, {duration} à la vitesse de la dernière exécution.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>a minute or less</source>
   <translation>une minute ou moins</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>to learn from</source>
   <translation>pour apprendre</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>for validation</source>
   <translation>pour la validation</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>for the test</source>
   <translation>pour le test</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>This training set is unfinished: go on with it in “Make a training set”.</source>
   <translation>Ce jeu d'entraînement est inachevé : continuez-le avec « Créer un jeu d'entraînement ».</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>A folder with COCO annotations; the training says what is in it.</source>
   <translation>Un dossier avec des annotations COCO ; l'entraînement dit ce qu'il contient.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>This folder is no training set.</source>
   <translation>Ce dossier n'est pas un jeu d'entraînement.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>The file dataset.json of this set is damaged.</source>
   <translation>Le fichier dataset.json de ce jeu est endommagé.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>Tiles of {found} pixels: {imagery}, {sizes} a pixel</source>
   <translation>Tuiles de {found} pixels : {imagery}, {sizes} par pixel</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>Tiles of {found} pixels: {imagery}</source>
   <translation>Tuiles de {found} pixels : {imagery}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>was made {list}</source>
   <translation>a été faite {list}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>had {name} as well</source>
   <translation>avait aussi {name}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>had another state of {name}, or searched it in another way (tiles, margin, area, bands)</source>
   <translation>avait un autre état de {name}, ou y cherchait autrement (tuiles, marge, zone, bandes)</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>was to be kept</source>
   <translation>devait être conservée</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>can't be read here</source>
   <translation>ne peut pas être lue ici</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>finished tile is</source>
   <translation>tuile terminée est</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>finished tiles are</source>
   <translation>tuiles terminées sont</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{processes} processes on this machine</source>
   <translation>{processes} processus sur cette machine</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>workers of {scheduler}</source>
   <translation>les processus de {scheduler}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{other#} objects in place of {count#}</source>
   <translation>{other#} objets au lieu de {count#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>boxes up to {max#} pixels apart</source>
   <translation>rectangles éloignés de {max#} pixels au plus</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{what} up to {max#} apart</source>
   <translation>{what} éloignés de {max#} au plus</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source> while {file_name} was written</source>
   <translation> pendant l'écriture de {file_name}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>true or false</source>
   <translation>true ou false</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a whole number</source>
   <translation>un nombre entier</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a number</source>
   <translation>un nombre</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a text</source>
   <translation>un texte</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>is a folder</source>
   <translation>est un dossier</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>does not exist</source>
   <translation>n'existe pas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>band {band}</source>
   <translation>bande {band}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{itemsize}-bit</source>
   <translation>{itemsize} bits</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>floating-point</source>
   <translation>à virgule flottante</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>no CRS</source>
   <translation>aucun SCR</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>: {crs_name} has no place on the Earth</source>
   <translation> : {crs_name} n'a pas de place sur la Terre</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>ground control points</source>
   <translation>des points de contrôle</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a camera model (RPC)</source>
   <translation>un modèle de caméra (RPC)</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>only the local CRS {crs_name}</source>
   <translation>seulement le SCR local {crs_name}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>the virtual raster</source>
   <translation>le raster virtuel</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>A source file of {name} is missing:</source>
   <translation>Un fichier source de {name} manque :</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>The scheduler at {address}</source>
   <translation>L'ordonnanceur à {address}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>This machine</source>
   <translation>Cette machine</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>polygon</source>
   <translation>polygone</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>polygons</source>
   <translation>polygones</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>feature</source>
   <translation>entité</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>features</source>
   <translation>entités</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>was</source>
   <translation>a été</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>were</source>
   <translation>ont été</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>has</source>
   <translation>n'a</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>have</source>
   <translation>n'ont</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>is left out</source>
   <translation>est ignoré</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>are left out</source>
   <translation>sont ignorés</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size#} GB</source>
   <translation>{size#} Go</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size#} MB</source>
   <translation>{size#} Mo</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size#} TB</source>
   <translation>{size#} To</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a class's</source>
   <translation>d'une classe</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>the</source>
   <translation>tous</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>0 or 1</source>
   <translation>0 ou 1</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a number from {low#} to {high#}</source>
   <translation>un nombre de {low#} à {high#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a whole number from {low#} to {high#}</source>
   <translation>un nombre entier de {low#} à {high#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>wrong</source>
   <translation>fausses</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>has no validation tiles</source>
   <translation>n'a pas de tuiles de validation</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>has no object in its validation tiles</source>
   <translation>n'a pas d'objet dans ses tuiles de validation</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>shown</source>
   <translation>montrée</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>stored</source>
   <translation>enregistrée</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>test stays</source>
   <translation>le test reste</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>validation stays</source>
   <translation>la validation reste</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>validation and test stay</source>
   <translation>la validation et le test restent</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>inside the area</source>
   <translation>dans la zone</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>in {truth}</source>
   <translation>dans {truth}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{value#} pixels</source>
   <translation>{value#} pixels</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{value#} map units</source>
   <translation>{value#} unités de la carte</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{value#} metres</source>
   <translation>{value#} mètres</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{low#} to {high#}</source>
   <translation>{low#} à {high#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>heads</source>
   <translation>têtes</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>backbone stage {stage}</source>
   <translation>étage {stage} du backbone</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{minutes#} minute</source>
   <translation>{minutes#} minute</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{minutes#} minutes</source>
   <translation>{minutes#} minutes</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>medium {ap#}</source>
   <translation>moyens {ap#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>large {ap#}</source>
   <translation>grands {ap#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>small {ap#}</source>
   <translation>petits {ap#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>of epoch {drawn_epoch}</source>
   <translation>de l'époque {drawn_epoch}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>from before it went on</source>
   <translation>d'avant la reprise</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 step is</source>
   <translation>1 pas est</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{repeated#} steps are</source>
   <translation>{repeated#} pas sont</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{count} processes, the first on {device}</source>
   <translation>{count} processus, le premier sur {device}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>box head</source>
   <translation>tête des rectangles</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>mask head</source>
   <translation>tête des masques</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>class layers</source>
   <translation>couches des classes</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>backbone</source>
   <translation>backbone</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>pyramid</source>
   <translation>pyramide</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>proposals</source>
   <translation>propositions</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{count#} GB</source>
   <translation>{count#} Go</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{count#} MB</source>
   <translation>{count#} Mo</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{seconds#} min</source>
   <translation>{seconds#} min</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size} of {size_2}</source>
   <translation>{size} sur {size_2}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{duration} left</source>
   <translation>encore {duration}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>, where it is made for the CPU</source>
   <translation>, où il est fait pour le processeur</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>, where it has CUDA with it: some 3 GB to download</source>
   <translation>, où CUDA est inclus : quelque 3 Go à télécharger</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>exit code {returncode}</source>
   <translation>code de sortie {returncode}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{shown} and {more} more</source>
   <translation>{shown} et {more} de plus</translation>
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
   <translation>{scores#} à {scores_2#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>about {minutes} minutes</source>
   <translation>environ {minutes} minutes</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>about {minutes} hours</source>
   <translation>environ {minutes} heures</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 object</source>
   <translation>1 objet</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} objects</source>
   <translation>{n#} objets</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 tile</source>
   <translation>1 tuile</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} tiles</source>
   <translation>{n#} tuiles</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 band</source>
   <translation>1 bande</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} bands</source>
   <translation>{n#} bandes</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 tensor</source>
   <translation>1 tenseur</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} tensors</source>
   <translation>{n#} tenseurs</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 thread</source>
   <translation>1 fil d’exécution</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} threads</source>
   <translation>{n#} fils d’exécution</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 raster</source>
   <translation>1 raster</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} rasters</source>
   <translation>{n#} rasters</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 area</source>
   <translation>1 zone</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} areas</source>
   <translation>{n#} zones</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 polygon</source>
   <translation>1 polygone</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} polygons</source>
   <translation>{n#} polygones</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 annotation</source>
   <translation>1 annotation</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} annotations</source>
   <translation>{n#} annotations</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image was</source>
   <translation>1 image a été</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images were</source>
   <translation>{n#} images ont été</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image has</source>
   <translation>1 image a</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images have</source>
   <translation>{n#} images ont</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 object has</source>
   <translation>1 objet n'a</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} objects have</source>
   <translation>{n#} objets n'ont</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 block</source>
   <translation>1 bloc</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} blocks</source>
   <translation>{n#} blocs</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image</source>
   <translation>1 image</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images</source>
   <translation>{n#} images</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image is</source>
   <translation>1 image est</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images are</source>
   <translation>{n#} images sont</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 class has</source>
   <translation>1 classe a</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} classes have</source>
   <translation>{n#} classes ont</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 other image was</source>
   <translation>1 autre image a été</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} other images were</source>
   <translation>{n#} autres images ont été</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image overlaps</source>
   <translation>1 image recouvre</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images overlap</source>
   <translation>{n#} images recouvrent</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 training tile</source>
   <translation>1 tuile d'entraînement</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} training tiles</source>
   <translation>{n#} tuiles d'entraînement</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 step</source>
   <translation>1 pas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} steps</source>
   <translation>{n#} pas</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 validation</source>
   <translation>1 validation</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} validations</source>
   <translation>{n#} validations</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 epoch</source>
   <translation>1 époque</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} epochs</source>
   <translation>{n#} époques</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 test tile</source>
   <translation>1 tuile de test</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} test tiles</source>
   <translation>{n#} tuiles de test</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 class</source>
   <translation>1 classe</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} classes</source>
   <translation>{n#} classes</translation>
  </message>
 </context>
</TS>
